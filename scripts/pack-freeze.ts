// npm run pack:freeze: keeps the pack of today's content under its hash, so that links made with it open for ever.
// A frozen pack is never written again: what is measured cannot change without another hash.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, contentOrExit } from './content-files.ts';

const { pack } = contentOrExit();
const folder = join(contentFolder, 'packs');
const file = join(folder, `${pack.hash}.json`);
mkdirSync(folder, { recursive: true });
if (existsSync(file)) {
  console.log(`Pack ${pack.hash} is frozen already.`);
} else {
  writeFileSync(file, `${JSON.stringify(pack)}\n`);
  console.log(`Froze pack ${pack.hash} as ${file}: commit it.`);
}
