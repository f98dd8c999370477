import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { watchForTokens } from '#app/intake.ts';
import { watchTheme } from '#app/theme.ts';
import '#ui/tokens.css';
import '#ui/base.css';

watchForTokens();
watchTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
