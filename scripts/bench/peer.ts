// A peer to compare with: the questionnaire of a well-known library, fifteen questions on one page, built as its users
// build it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** What is only measured is no part of the project: installed once, outside of it. */
const folder = join(tmpdir(), 'rolefit-bench');
const wanted = [
  'lighthouse@13.5.0',
  'survey-core@3.0.0',
  'survey-react-ui@3.0.0',
  'react@19.3.1',
  'react-dom@19.3.1',
];

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="Fifteen questions about how you work." />
    <title>Fifteen questions</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main id="root"></main>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;
const script = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';
const elements = Array.from({ length: 15 }, (_, i) => ({
  type: 'rating', name: 'q' + i, title: 'How often did you do this in the last month? ' + (i + 1), rateMax: 5,
}));
createRoot(document.getElementById('root')).render(createElement(Survey, { model: new Model({ title: 'Fifteen questions', elements }) }));
`;

export interface Peer {
  /** Where its built page lies: survey/index.html. */
  readonly built: string;
  /** The program of Lighthouse. */
  readonly lighthouse: string;
}

/** Installs and builds what is not there yet; needs a network the first time. */
export async function preparePeer(): Promise<Peer> {
  const lighthouse = join(folder, 'node_modules/lighthouse/cli/index.js');
  const source = join(folder, 'survey');
  const built = join(folder, 'built');
  mkdirSync(source, { recursive: true });
  if (!existsSync(lighthouse)) {
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', ...wanted], {
      cwd: folder,
      stdio: 'ignore',
    });
  }
  writeFileSync(join(source, 'index.html'), page);
  writeFileSync(join(source, 'main.js'), script);
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(built, 'survey'), emptyOutDir: true },
  });
  return { built, lighthouse };
}
