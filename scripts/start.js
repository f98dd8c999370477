// npm start: builds when the build is missing or older than its sources, then serves it.
// Plain JavaScript, because translating TypeScript first would make everyone wait a second longer.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, preview } from 'vite';

const sources = ['src', 'content', 'public', 'scripts', 'index.html'];
const settings = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.app.json', 'vite.config.ts'];

/** When a file, or anything in a folder, last changed; removing a file changes its folder. */
const changedAt = (/** @type {string} */ path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const times = inside.map((name) => statSync(join(path, name)).mtimeMs);
  return Math.max(found.mtimeMs, ...times);
};

process.chdir(join(import.meta.dirname, '..'));

if (changedAt('dist/index.html') < Math.max(...[...sources, ...settings].map(changedAt))) {
  console.log('Building Rolefit, this takes a moment ...');
  await build({ logLevel: 'warn' });
}

const port = Number(process.env['PORT'] ?? 4173);
const server = await preview({ logLevel: 'warn', preview: { port } });
console.log(`Rolefit is ready at ${server.resolvedUrls?.local[0]} (Ctrl+C stops it)`);
