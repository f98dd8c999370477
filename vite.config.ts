import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptOffline } from './scripts/kept-offline.ts';
import { laterChunks } from './scripts/later-chunks.ts';
import { prerender } from './scripts/prerender.ts';
import { readingPages } from './scripts/reading-pages.ts';
import { sharing } from './scripts/sharing.ts';
import { siteHeaders } from './scripts/site-headers.ts';
import { content } from './scripts/vite-content.ts';

// Unit tests also read a pack that no release has.
const testPacks = process.env['VITEST'] ? [resolve('tests/golden/packs')] : [];

// Written into backups, so that one can tell which version made them.
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  // Relative addresses, so that the same build runs under any path.
  base: './',
  resolve: {
    // The package brings a build without its warnings, but leads to the other one whatever is asked for.
    alias:
      process.env['NODE_ENV'] === 'production'
        ? [
            {
              find: /^react-router$/,
              replacement: resolve('node_modules/react-router/dist/production/index.mjs'),
            },
          ]
        : [],
  },
  plugins: [
    react(),
    content(...testPacks),
    siteHeaders(),
    prerender(),
    laterChunks(),
    readingPages(),
    sharing(),
    keptOffline(),
  ],
  build: {
    // Browsers of 2023 and later.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // The policy forbids data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by scripts/sizes.ts.
    manifest: true,
    rolldownOptions: {
      output: {
        // What every visit needs, in one file: cut where later pages share it, it would compress worse.
        codeSplitting: {
          groups: [{ name: 'first', test: /src\/app\/app\.tsx$|node_modules\/react-dom\// }],
        },
      },
    },
  },
});
