// Makes the content part of the build: `virtual:pack`, `virtual:packs` (older ones),
// `virtual:wording`, `virtual:notices`, `virtual:method`,
// `virtual:later`, `virtual:desk`, `virtual:difference` (texts of pages that come later), `virtual:lessons` (what the
// pages about the two jobs teach), and beside the measurement `virtual:advice`, `virtual:interview`,
// `virtual:presets`, `virtual:placing` and `virtual:observer`, each for the pages that need it. Where there are other
// languages, each module chooses by the one of the page. A fault stops the build with every fault named; in
// development an edit shows at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { type Language, type LanguageName, ownLanguage, readLanguages } from './languages.ts';
import { type Bundle, bundleOf } from './wording-bundles.ts';

const packFolder = join(contentFolder, 'packs');
const describing = '{description}';
const inside = (id: string) => `\0${id}`;

const written = (value: unknown) =>
  // A string parsed at start is read faster by browsers than the same object written out.
  `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

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
const languageList = 'virtual:languages';
const modules = [packs, languageList, ...Object.keys(exportOf)];

/** `virtual:pack/de`: what `virtual:pack` exports, in another language. */
const inLanguage = /^(virtual:[a-z]+)\/([A-Za-z-]+)$/;
const isOurs = (id: string) =>
  modules.includes(id) || modules.includes(inLanguage.exec(id)?.[1] ?? '');

const chooser = fileURLToPath(new URL('../src/state/language.ts', import.meta.url));

/** Its own language is at hand, others are fetched by those who read them. */
function choosing(module: string, own: string, others: readonly LanguageName[]): string {
  if (others.length === 0) return `export default ${own};`;
  const entries = others.map(({ id }) => `'${id}': () => import('${module}/${id}'),`);
  return `import { language } from ${JSON.stringify(chooser)};
const others = { ${entries.join(' ')} };
const other = others[language];
export default other ? (await other()).default : ${own};`;
}

const named = ({ id, name, direction }: LanguageName): LanguageName => ({ id, name, direction });
const listOf = (languages: readonly Language[]) => [ownLanguage, ...languages].map(named);

/** Read by the script that runs before the first paint. */
const withLanguages = (html: string, languages: readonly Language[]): string => {
  if (languages.length === 0) return html;
  const directions = Object.fromEntries(listOf(languages).map((one) => [one.id, one.direction]));
  const attribute = escaped(JSON.stringify(directions));
  return html.replace('<html ', () => `<html data-languages="${attribute}" `);
};

const readAll = () => ({ read: readContent(), ...readLanguages() });

const beforePaint = readFileSync(new URL('before-paint.js', import.meta.url), 'utf8');

/** `morePacks`: folders with further frozen packs, for tests. */
export function content(...morePacks: readonly string[]): Plugin {
  // Read once, and again when a file has changed: some forty modules ask.
  let known: ReturnType<typeof readAll> | undefined;
  const all = () => {
    known ??= readAll();
    return known;
  };
  return {
    name: 'content',
    config: () => ({
      define: { 'import.meta.env.VITE_TRANSLATED': String(all().languages.length > 0) },
    }),
    resolveId: (id) => (isOurs(id) ? inside(id) : undefined),
    load(id) {
      const asked = id.startsWith('\0') && isOurs(id.slice(1)) ? id.slice(1) : undefined;
      if (asked === undefined) return undefined;
      const { read, languages, faults } = all();
      const found = 'pack' in read ? faults : read.faults;
      if (!('pack' in read) || found.length > 0) {
        this.error(`Faults in the content:\n${describeFaults(found)}`);
      }
      if (asked === packs) return olderPacks(read.pack.hash, [packFolder, ...morePacks]);
      if (asked === languageList) return `export default ${written(listOf(languages))};`;
      const [, module = asked, language] = inLanguage.exec(asked) ?? [];
      const content = languages.find((one) => one.id === language)?.content ?? read;
      const value = written(exportOf[module]?.(content));
      return language ? `export default ${value};` : choosing(module, value, languages);
    },
    // Who the two roles are is said in the content alone.
    transformIndexHtml(html, { server }) {
      const { read, languages } = all();
      if (!html.includes(describing)) throw new Error(`index.html has no ${describing}.`);
      const page = withLanguages(html, languages).replace(describing, () =>
        'pack' in read ? escaped(siteDescription(read)) : '',
      );
      // Built pages have it with the home page.
      return server
        ? page.replace('</head>', () => `<script>${beforePaint}</script></head>`)
        : page;
    },
    configureServer(server) {
      server.watcher.add([contentFolder, sharedWording]);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(contentFolder) && file !== sharedWording) return;
        known = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
