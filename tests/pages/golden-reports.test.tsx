// The golden people's whole reports, word for word as the page says them, kept in tests/golden/reports.
// After a change that is meant to change words, write them anew and read the difference before keeping it:
//   UPDATE_GOLDEN=1 npx vitest run tests/pages/golden-reports.test.tsx
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import type { SharedRatings } from '#core/link/observer-body.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { type OptionValue, type RatingId, skillOf } from '#core/pack.ts';
import { readers } from '#core/reader.ts';
import type { Answer } from '#core/sheet.ts';
import { wishes } from '#core/wants.ts';
import { ResultView } from '#pages/result/result-view.tsx';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { isFirstRole, optionFor, peopleOf, sheetBy } from '../support/people.ts';
import { forgetEverything } from '../support/site.tsx';

const folder = 'tests/golden/reports';

/** An observer who gives one role's skills the one value and the other's the other. */
function ratingsBy(rater: string, first: OptionValue, second: OptionValue): SharedRatings {
  const sheet = new Map<RatingId, Answer>(
    pack.ratings.map(({ id, skill }) => [
      id,
      skillOf(pack, skill).role === pack.roles[0].id ? first : second,
    ]),
  );
  return { rater, about: '', sheet, day: 330, extras: [] };
}

const people = peopleOf(pack);
const base: SharedResult = {
  pack,
  name: 'Ana',
  sheet: new Map(),
  skipped: new Set(),
  day: 328,
  seconds: 900,
  observers: [],
  extras: [],
};
const named = [
  'all lowest',
  'all highest',
  'all same',
  'pure first role',
  'pure second role',
  'both',
  'half finished',
  'contradictory',
] as const;
const leaning = sheetBy(pack, (item, place) =>
  optionFor(item, (isFirstRole(item, pack) ? 4 : 2) + ((place % 3) - 1)),
);
const reports: ReadonlyMap<string, SharedResult> = new Map([
  ...named.map((name) => [name, { ...base, sheet: people.get(name) ?? new Map() }] as const),
  [
    'observers disagree',
    { ...base, sheet: leaning, observers: [ratingsBy('Ben', 5, 1), ratingsBy('Chi', 1, 5)] },
  ],
  [
    'wishes beside scores',
    {
      ...base,
      name: '',
      sheet: leaning,
      wants: new Map(pack.skills.map(({ id }, i) => [id, wishes[i % 3] ?? 'fine'] as const)),
    },
  ],
]);

const blocks = 'h1, h2, h3, h4, p, dt, dd, li, tr';

/** What the page says, a line for each sentence, item and row. */
function linesOf(root: Element): readonly string[] {
  return [...root.querySelectorAll(blocks)]
    .filter((element) => !element.parentElement?.closest(blocks) && !element.closest('.no-print'))
    .map((element) =>
      element.tagName === 'TR'
        ? [...element.children].map((cell) => cell.textContent).join(' | ')
        : `${/^H\d$/.test(element.tagName) ? `\n${'#'.repeat(Number(element.tagName[1]))} ` : ''}${element.textContent}`,
    );
}

const sectionOf = (title: string) =>
  screen.queryByRole('heading', { name: title })?.closest('section') ?? undefined;

function reportOf(result: SharedResult): string {
  // The reader chosen for the last one would be remembered.
  forgetEverything();
  const own = result.name === '';
  const { container } = render(
    <MemoryRouter>
      <ResultView result={result} own={own} />
    </MemoryRouter>,
  );
  const lines = [...linesOf(container)];
  for (const reader of readers) {
    const choice = screen.queryByRole('radio', { name: text(`meaning.reader-${reader}`) });
    if (!choice) continue;
    fireEvent.click(choice);
    lines.push('', `[${text(`meaning.reader-${reader}`)}]`);
    for (const title of [text('meaning.title'), text('steps.title')]) {
      const section = sectionOf(title);
      if (section) lines.push(...linesOf(section));
    }
  }
  cleanup();
  return `${lines.join('\n').trim()}\n`;
}

const fileOf = (name: string) => `${folder}/${name.replaceAll(' ', '-')}.txt`;

if (process.env['UPDATE_GOLDEN']) {
  for (const [name, result] of reports) writeFileSync(fileOf(name), reportOf(result));
}

test('the reports kept are those we make', () => {
  const files = [...reports.keys()].map((name) => `${name.replaceAll(' ', '-')}.txt`);
  expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
});

test.each([...reports])('%s', (name, result) => {
  const file = fileOf(name);
  expect(reportOf(result)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});
