import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escaped } from '../scripts/built-words.ts';
import { contentOrExit } from '../scripts/content-files.ts';
import { readingHtml, readingPagesOf } from '../scripts/reading-pages.ts';

const content = contentOrExit();
const index = readFileSync('index.html', 'utf8').replace(
  '</head>',
  [
    '<script type="module" src="./a.js"></script><link rel="modulepreload" href="./b.js">',
    '<link rel="stylesheet" crossorigin href="./c.css" disabled>',
    '</head>',
  ].join(''),
);
const pages = [...readingPagesOf(content)].map(([file, page]) => ({
  file,
  page,
  html: readingHtml(index, page, 'assets/x.css', content),
}));

test('both pages are written, in words of the app, with nothing that runs', () => {
  expect(pages.map(({ file }) => file)).toEqual(['difference.html', 'not-the-same-job.html']);
  for (const { page, html } of pages) {
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(html).toContain(`<title>${page.title} · Rolefit</title>`);
    expect(html).toContain(`<meta name="description" content="${page.description}">`);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/name="description"/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|modulepreload| disabled>|\{[a-zA-Z]+\}|rel="canonical"/);
    expect(html).toContain('href="./#/difference"');
    expect(html).toContain('href="./#/sorter"');
    expect(html).toContain('href="./assets/x.css"');
    expect(html).toContain(content.lessons.source.author);
  }
});

test('every sentence of the explanation is in it', () => {
  const [{ html } = { html: '' }, { html: same } = { html: '' }] = pages;
  const { way, oneDesk, roles, notTheSame } = content.lessons;
  for (const text of [
    ...way.stations.map((station) => station.text),
    ...oneDesk,
    ...roles.flatMap(({ purpose, week, handOff }) => [purpose, ...week, handOff]),
  ]) {
    expect(html).toContain(escaped(text));
  }
  for (const { about, sides } of notTheSame.rows) {
    for (const text of [about, ...sides]) expect(same).toContain(escaped(text));
  }
});

test('what would be markup is text', () => {
  expect(escaped('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});
