// Pages that are read without running anything: difference.html and not-the-same-job.html. Search engines and link
// previews see no page behind a #. Each is the built index.html with another title and body, so that styles, policy
// and icons are the same; its text is that of the pages in the app.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { skillsOf } from '../src/core/pack.ts';
import { escaped, plainWords, type Teaching } from './built-words.ts';
import { describeFaults, readContent } from './content-files.ts';

/** A plain text of the interface, filled in and safe to stand in a page. */
function wordsOf(teaching: Teaching): ReturnType<typeof plainWords> {
  const words = plainWords(teaching);
  return (key, more) => escaped(words(key, more));
}

const element = (tag: string, ...inside: readonly string[]) =>
  `<${tag}>${inside.join('\n')}</${tag.split(' ', 1)[0]}>`;
const list = (items: readonly string[]) =>
  element('ul', ...items.map((item) => element('li', escaped(item))));
const button = (address: string, words: string, primary = false) =>
  element(`a class="btn${primary ? ' primary' : ''}" href="./#/${address}"`, words);

function differenceBody(teaching: Teaching): string {
  const { pack, lessons } = teaching;
  const words = wordsOf(teaching);
  return [
    element('h1', words('difference.title')),
    element('p class="lead"', words('difference.lead')),
    element(
      'p class="row"',
      button('difference', words('difference.more'), true),
      button('sorter', words('difference.sort')),
    ),
    element('h2', words('difference.way')),
    element(
      'ol',
      ...lessons.way.stations.map(({ name, text }) =>
        element('li', `${element('strong', `${escaped(name)}.`)} ${escaped(text)}`),
      ),
    ),
    ...pack.roles.map((role, i) => {
      const { purpose, week, handOff } = lessons.roles[i === 0 ? 0 : 1];
      const skills = skillsOf(pack, role.id).map(({ inSentence }) => inSentence);
      return element(
        'section',
        element('h2', escaped(role.title)),
        element('p', escaped(purpose)),
        element('p', words('difference.week')),
        list(week),
        element('p', escaped(handOff)),
        element('p', words('difference.skills', { skills: skills.join(', ') })),
      );
    }),
    element('h2', words('difference.hand-off')),
    element('p', words('difference.hand-off-text')),
    list(lessons.handOffs.map(({ name, text }) => `${name}: ${text}`)),
    element('h2', words('difference.one-desk')),
    ...lessons.oneDesk.map((paragraph) => element('p', escaped(paragraph))),
    element('p', element('a href="not-the-same-job.html"', escaped(lessons.notTheSame.title))),
  ].join('\n');
}

function notTheSameBody(teaching: Teaching): string {
  const { pack, lessons } = teaching;
  const words = wordsOf(teaching);
  const { title, lead, rows, end } = lessons.notTheSame;
  const heads = [words('difference.about'), ...pack.roles.map((role) => escaped(role.title))];
  return [
    element('h1', escaped(title)),
    element('p class="lead"', escaped(lead)),
    element(
      'table',
      element('thead', element('tr', ...heads.map((head) => element('th scope="col"', head)))),
      element(
        'tbody',
        ...rows.map(({ about, sides }) =>
          element(
            'tr',
            element('th scope="row"', escaped(about)),
            ...sides.map((side) => element('td', escaped(side))),
          ),
        ),
      ),
    ),
    element('p', escaped(end)),
    element(
      'p class="row"',
      button('difference', words('difference.more'), true),
      button('sorter', words('difference.sort')),
    ),
  ].join('\n');
}

interface ReadingPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** File name to page, everything in it escaped. */
export function readingPagesOf(teaching: Teaching): ReadonlyMap<string, ReadingPage> {
  const words = wordsOf(teaching);
  const { title, lead } = teaching.lessons.notTheSame;
  return new Map([
    [
      'difference.html',
      {
        title: words('difference.title'),
        description: words('difference.describe'),
        body: differenceBody(teaching),
      },
    ],
    [
      'not-the-same-job.html',
      { title: escaped(title), description: escaped(lead), body: notTheSameBody(teaching) },
    ],
  ]);
}

/** The built page with another title, description and body, one style sheet more, and nothing that runs. */
export function readingHtml(
  index: string,
  { title, description, body }: ReadingPage,
  style: string,
  teaching: Teaching,
): string {
  const words = wordsOf(teaching);
  const head = index
    .slice(0, index.indexOf('</head>'))
    .replace(/\s*<script\b[^>]*>[^<]*<\/script>/g, '')
    .replace(/\s*<link (?:rel="modulepreload"[^>]*|[^>]* disabled)>/g, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title} · ${words('app.name')}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () =>
      [
        `<meta name="description" content="${description}">`,
        `<meta property="og:title" content="${title}">`,
        `<meta property="og:description" content="${description}">`,
        '<meta property="og:type" content="article">',
      ].join('\n    '),
    );
  return [
    `${head.trimEnd()}\n    <link rel="stylesheet" href="./${style}">`,
    '  </head>',
    '  <body>',
    `<header class="top"><a class="brand" href="./">${words('app.name')}</a></header>`,
    `<main class="reading">\n${body}\n<p class="small muted">${words('difference.source')}</p>\n</main>`,
    '  </body>',
    '</html>\n',
  ].join('\n');
}

export const readingPages = (): Plugin => ({
  name: 'reading-pages',
  apply: 'build',
  // After the one that writes index.html.
  enforce: 'post',
  generateBundle(_, bundle) {
    const index = bundle['index.html'];
    // A script built by itself, for tests, has no page.
    if (index?.type !== 'asset') return;
    const read = readContent();
    if (!('pack' in read)) this.error(`Faults in the content:\n${describeFaults(read.faults)}`);
    const css = readFileSync(new URL('reading-pages.css', import.meta.url), 'utf8');
    const sheet = this.emitFile({ type: 'asset', name: 'reading-pages.css', source: css });
    for (const [fileName, page] of readingPagesOf(read)) {
      const source = readingHtml(String(index.source), page, this.getFileName(sheet), read);
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
