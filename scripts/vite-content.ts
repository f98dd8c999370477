// Makes the content part of the build: `virtual:pack`, `virtual:packs` (older ones),
// `virtual:wording`, `virtual:notices`, `virtual:method`,
// `virtual:later`, `virtual:desk`, `virtual:difference` (texts of pages that come later), `virtual:lessons` (what the
// pages about the two jobs teach), and beside the measurement `virtual:advice`, `virtual:interview`,
// `virtual:presets`, `virtual:placing` and `virtual:observer`, each for the pages that need it. A fault stops the build with every
// fault named; in development an edit shows at once.
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../src/core/pack.ts';
import type { Wording } from '../src/core/pack-schema.ts';
import { escaped, siteDescription } from './built-words.ts';
import {
  type Content,
  contentFolder,
  describeFaults,
  readContent,
  sharedWording,
} from './content-files.ts';
import { type Bundle, bundleOf } from './wording-bundles.ts';

const packFolder = join(contentFolder, 'packs');
const describing = '{description}';
const inside = (id: string) => `\0${id}`;

const exported = (value: unknown) =>
  // A string parsed at start is read faster by browsers than the same object written out.
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Texts that come later load with the pages that show them. */
const wordsOf = (bundle: Bundle, { wording }: Content): Wording =>
  Object.fromEntries(Object.entries(wording).filter(([key]) => bundleOf(key) === bundle));

/**
 * What observers rate is measured from the first page on, but no first page shows its words, and why a role needs a
 * skill is written for authors: both are left out.
 */
const bare = (pack: Pack): Pack => ({
  ...pack,
  skills: pack.skills.map((skill) => ({ ...skill, why: '' })),
  ratings: pack.ratings.map((rating) => ({
    ...rating,
    text: '',
    lookFor: '',
    options: rating.options.map(() => ''),
  })),
});

/** Every frozen pack but today's, each loaded when a link asks for it. */
function olderPacks(today: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [],
  );
  const older = files.filter(
    (file) => extname(file) === '.json' && basename(file, '.json') !== today,
  );
  const entries = older.map(
    (file) =>
      `  '${basename(file, '.json')}': async () => (await import(${JSON.stringify(file)})).default,`,
  );
  return ['export default {', ...entries, '};'].join('\n');
}

const ratingWords = ({ ratings }: Pack) =>
  ratings.map(({ id, skill, text, lookFor, options }) => ({ id, skill, text, lookFor, options }));

/** From a module to what it exports. */
const exportOf: Readonly<Record<string, (read: Content) => unknown>> = {
  'virtual:pack': ({ pack }) => bare(pack),
  'virtual:wording': (read) => wordsOf('first', read),
  'virtual:notices': (read) => wordsOf('notices', read),
  'virtual:method': (read) => ({ ...read.method, wording: wordsOf('method', read) }),
  'virtual:later': (read) => wordsOf('later', read),
  'virtual:desk': (read) => wordsOf('desk', read),
  'virtual:difference': (read) => wordsOf('difference', read),
  'virtual:lessons': ({ lessons }) => lessons,
  'virtual:advice': ({ guidance: { advice, wants } }) => ({ skills: advice, activities: wants }),
  'virtual:interview': ({ guidance }) => guidance.interview,
  'virtual:presets': ({ guidance }) => guidance.presets,
  'virtual:placing': ({ guidance }) => guidance.placing,
  'virtual:observer': ({ pack }) => ratingWords(pack),
};
const packs = 'virtual:packs';
const modules = [packs, ...Object.keys(exportOf)];

/** `morePacks`: folders with further frozen packs, for tests. */
export function content(...morePacks: readonly string[]): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (modules.includes(id) ? inside(id) : undefined),
    load(id) {
      const module = modules.find((one) => inside(one) === id);
      if (module === undefined) return undefined;
      const read = readContent();
      if (!('pack' in read)) this.error(`Faults in the content:\n${describeFaults(read.faults)}`);
      if (module === packs) return olderPacks(read.pack.hash, [packFolder, ...morePacks]);
      return exported(exportOf[module]?.(read));
    },
    // Who the two roles are is said in the content alone.
    transformIndexHtml(html) {
      const read = readContent();
      if (!html.includes(describing)) throw new Error(`index.html has no ${describing}.`);
      return html.replace(describing, () => ('pack' in read ? escaped(siteDescription(read)) : ''));
    },
    configureServer(server) {
      server.watcher.add([contentFolder, sharedWording]);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(contentFolder) && file !== sharedWording) return;
        for (const id of modules) {
          const module = server.moduleGraph.getModuleById(inside(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
