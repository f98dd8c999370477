import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureWith } from '#core/measure.ts';
import { roleOf, skillOf } from '#core/pack.ts';
import type { Sheet } from '#core/sheet.ts';
import { QualityNote } from '#pages/result/quality-note.tsx';
import { ResultView } from '#pages/result/result-view.tsx';
import { ShareDialog } from '#pages/result/share-dialog.tsx';
import { SumSection } from '#pages/result/sum-section.tsx';
import { rangeText, standingText, statementText } from '#pages/result/words.ts';
import { pack, packs } from '#state/pack.ts';
import { percentText, text } from '#state/wording.ts';
import { isFirstRole, optionFor, sheetBy } from '../support/people.ts';
import { newUser, pageHeading } from '../support/site.tsx';

afterEach(() => vi.restoreAllMocks());

const measure = measureWith(pack);
const resultOf = (sheet: Sheet, change: Partial<SharedResult> = {}): SharedResult => ({
  pack,
  name: 'Ana',
  sheet,
  skipped: new Set(),
  day: 328,
  seconds: 900,
  observers: [],
  extras: [],
  ...change,
});
/** Levels by role and skill, so that there are strong and weak skills, and nothing looks careless. */
const person = (first: number, second: number): Sheet =>
  sheetBy(pack, (item) => {
    const place = pack.skills.findIndex(({ id }) => id === item.skill);
    const level = (isFirstRole(item, pack) ? first : second) + ((place % 3) - 1);
    return optionFor(item, Math.min(5, Math.max(1, level)));
  });
const marketer = person(4, 2);

const reportOf = (result: SharedResult, own = false) => assess(result, measure, whoOf(result, own));
const draw = (part: ReactNode) => render(<MemoryRouter>{part}</MemoryRouter>);

const show = (result: SharedResult, own = false) => {
  const view = draw(<ResultView result={result} own={own} />);
  return { ...view, report: reportOf(result, own) };
};

/** The cells of a table by its caption, row by row. */
function cellsOf(caption: string) {
  const table = screen.getByText(caption, { selector: 'caption' }).closest('table');
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
}

describe('the verdict', () => {
  test('is the heading, in words, with each role in its own colour', () => {
    const { container } = show(resultOf(marketer));
    const heading = pageHeading();
    const [first, second] = pack.roles;
    expect(heading).toHaveTextContent(/^By Ana’s own answers, /);
    const words = (ink: string) =>
      [...heading.querySelectorAll(`.ink-${ink}`)].map(({ textContent }) =>
        textContent?.toLowerCase(),
      );
    expect(words('mkt')).toEqual([first.name]);
    expect(words('sal')).toEqual([second.name]);
    expect(container.querySelector('bdi')).toHaveTextContent('Ana');
    expect(document.title).toBe(
      text('app.title', { page: text('result.page', { voice: 'named', name: 'Ana' }) }),
    );
  });

  test('speaks to "you" without a name on one’s own device, of "this person" from a link', () => {
    const { unmount } = show(resultOf(marketer, { name: '' }), true);
    expect(pageHeading()).toHaveTextContent(/your own answers/i);
    unmount();
    show(resultOf(marketer, { name: '' }), false);
    expect(pageHeading()).toHaveTextContent(/this person|their own answers/i);
  });

  test('has the date, the number of answers, the reason and how sure it is', () => {
    const { report } = show(resultOf(new Map([...marketer].slice(0, 40))));
    expect(screen.getByText(/25 November 2026/)).toHaveTextContent(
      text('result.answers', { count: 40 }),
    );
    const squares = screen.getByRole('img', {
      name: text('certainty.squares', { count: report.squares }),
    });
    expect(squares.querySelectorAll('.square-full')).toHaveLength(report.squares);
    expect(squares.children).toHaveLength(3);
    const [one, two] = report.roles.map(({ score }) => String(Math.round(score)));
    const reason = document.querySelector('.lead');
    expect(reason).toHaveTextContent(one ?? '');
    expect(reason).toHaveTextContent(two ?? '');
  });
});

describe('the tables', () => {
  test('beside the map holds score, range, bar and words for each role', () => {
    const { report } = show(resultOf(marketer));
    const [, ...rows] = cellsOf(text('map.table'));
    expect(rows).toEqual(
      report.roles.map((role) => [
        roleOf(pack, role.role).title,
        String(Math.round(role.score)),
        rangeText(role),
        String(Math.round(role.bar)),
        statementText(role),
      ]),
    );
  });

  test('beside the skill lists hold every skill, the strongest first', () => {
    const known = new Map([...marketer].filter(([id]) => !id.startsWith('branding')));
    const { report } = show(resultOf(known));
    for (const role of report.roles) {
      const { title } = roleOf(pack, role.role);
      const [, ...rows] = cellsOf(text('skills.table', { role: title }));
      expect(rows).toEqual(
        role.skills.map((line) => [
          skillOf(pack, line.skill).name,
          line.standing === 'unanswered' ? '–' : String(Math.round(line.score)),
          rangeText(line),
          standingText(line),
        ]),
      );
    }
    expect(screen.getAllByText(text('standing.unanswered')).length).toBeGreaterThan(0);
    expect(screen.getByText(text('sum.estimated'))).toBeVisible();
  });

  test.each([
    ['a first-role person', person(4, 2)],
    ['a second-role person', person(2, 5)],
    ['somebody in between', person(3, 3)],
    ['the strongest there is', sheetBy(pack, (item) => optionFor(item, 5))],
    ['the weakest there is', sheetBy(pack, (item) => optionFor(item, 1))],
    ['hardly anything', new Map([...person(4, 4)].slice(0, 5))],
  ])('of contributions sum to the score that is shown: %s', (_, sheet) => {
    const report = reportOf(resultOf(sheet));
    draw(<SumSection pack={pack} report={report} />);
    for (const role of report.roles) {
      const { name } = roleOf(pack, role.role);
      const rows = cellsOf(text('sum.caption', { role: name }));
      const total = rows.at(-1);
      const added = rows.slice(1, -1).map((cells) => Number(cells[3]));
      expect(added.reduce((a, b) => a + b, 0)).toBe(Number(total?.[3]));
      expect(total?.[3]).toBe(String(Math.round(role.score)));
      expect(total?.[2]).toBe('100%');
      expect(rows.slice(1, -1).map((cells) => cells[2])).toEqual(
        role.skills.map(({ share }) => percentText(share)),
      );
    }
  });
});

test('the charts are pictures that say what they show, once they have come', async () => {
  const { container } = show(resultOf(marketer));
  await waitFor(
    () => expect(container.querySelectorAll('.map-frame svg, .skills-frame svg')).toHaveLength(3),
    { timeout: 10_000 },
  );
  expect(screen.getByRole('img', { name: /^Fit map\. Ana: / })).toBeInTheDocument();
}, 15_000);

describe('the note on quality', () => {
  const straight = new Map(pack.items.slice(0, 31).map(({ id }) => [id, 3] as const));
  const note = (result: SharedResult, own: boolean) => {
    const report = reportOf(result, own);
    draw(<QualityNote report={report} own={own} />);
    return report;
  };

  test('is missing where nothing was noticed', () => {
    note(resultOf(marketer), true);
    expect(document.querySelector('section')).toBeNull();
  });

  test('tells one slip beside the verdict', () => {
    const [check] = pack.items.filter((item) => item.kind === 'check');
    if (!check) throw new Error('there is no check');
    const { verdict } = note(resultOf(new Map([...marketer, [check.id, 5]])), true);
    expect(verdict.kind).not.toBe('answer-again');
    expect(screen.getByRole('heading')).toHaveTextContent(text('quality.note-title'));
    expect(screen.getByText(text('quality.checks-missed', { count: 1 }))).toBeVisible();
    expect(screen.queryByText(text('quality.again'))).toBeNull();
  });

  test('names every sign, and leads back to the start on one’s own device', () => {
    note(resultOf(straight), true);
    expect(screen.getByRole('heading')).toHaveTextContent(text('quality.again-title'));
    expect(screen.getByText(text('quality.one-option-run', { count: 30 }))).toBeVisible();
    expect(screen.getByText(text('quality.flat'))).toBeVisible();
    const again = screen.getByRole('link', { name: text('quality.again-start') });
    expect(again).toHaveAttribute('href', '/start');
  });

  test('does not send the reader of a link to answer again', () => {
    note(resultOf(marketer, { seconds: 15 }), false);
    const seconds = 15 / marketer.size;
    expect(screen.getByText(text('quality.too-fast', { seconds }))).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('stands where the verdict would be: then nothing is called sure, and no side stronger', () => {
    show(resultOf(straight), true);
    expect(pageHeading()).toHaveTextContent(text('verdict.answer-again'));
    expect(screen.getByText(text('quality.again-title'))).toBeVisible();
    expect(document.querySelector('.certainty')).toBeNull();
    expect(screen.queryByText(text('lean.title'))).toBeNull();
  });
});

test('a result that no link can hold says so, and still goes into a table', () => {
  const long = 'x'.repeat(40);
  const observers = Array.from({ length: 20 }, (_, i) => ({
    rater: `${i}${long}`.slice(0, 40),
    about: '',
    sheet: new Map(),
    day: 328,
    extras: [],
  }));
  show(resultOf(marketer, { observers }));
  expect(screen.getByText(text('export.csv'))).toBeVisible();
  expect(screen.queryByText(text('export.json'))).toBeNull();
  fireEvent.click(screen.getByText(text('share.open')));
  expect(screen.getByRole('dialog')).toHaveTextContent(text('result.too-long'));
});

describe('the share dialog', () => {
  const sharing = (result: SharedResult) => {
    const user = newUser();
    const onClose = vi.fn();
    render(<ShareDialog result={result} onClose={onClose} />);
    const dialog = within(screen.getByRole('dialog', { name: text('share.title') }));
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: text('share.link') });
    return { user, dialog, field, onClose };
  };
  const opened = (link: string) => {
    const found = openLink(link, packs);
    if (!found.ok) throw new Error(found.code);
    return found.value.result;
  };

  test('opens from the result and closes again', () => {
    show(resultOf(marketer), true);
    expect(document.querySelector('dialog')).toBeNull();
    fireEvent.click(screen.getByText(text('share.open')));
    expect(document.querySelector('dialog')?.open).toBe(true);
    fireEvent.click(screen.getByText(text('share.close')));
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('holds a link to this result, with the name in or out', async () => {
    const { user, dialog, field } = sharing(resultOf(marketer));
    const withName = field.value;
    expect(opened(withName)).toMatchObject({ name: 'Ana', day: 328, seconds: 900 });
    expect(opened(withName).sheet).toEqual(marketer);
    const toggle = dialog.getByRole('switch', { name: text('share.name', { name: 'Ana' }) });
    expect(toggle).toBeChecked();
    await user.click(toggle);
    expect(field.value).not.toBe(withName);
    expect(opened(field.value)).toEqual({ ...opened(withName), name: '' });
    await user.click(toggle);
    expect(field.value).toBe(withName);
  });

  test('asks about no name where there is none', () => {
    const result = resultOf(marketer, { name: '' });
    const { dialog, field } = sharing(result);
    expect(dialog.queryByRole('switch')).toBeNull();
    expect(field.value).toMatch(new RegExp(`#${makeResultToken(result)}$`));
  });

  test('copies the link and says so, until the link is another', async () => {
    const { user, dialog, field } = sharing(resultOf(marketer));
    await user.click(dialog.getByText(text('share.copy')));
    expect(await dialog.findByText(text('share.copied'))).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(field.value);
    await user.click(dialog.getByRole('switch'));
    expect(dialog.queryByText(text('share.copied'))).toBeNull();
  });

  test('selects the link where copying is refused, ready to be copied by hand', async () => {
    const { user, dialog, field } = sharing(resultOf(marketer));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(dialog.getByText(text('share.copy')));
    expect(await dialog.findByText(text('share.copy-failed'))).toBeVisible();
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test('writes a mail and a message around the link, with every sign in its place', async () => {
    const { user, dialog, field } = sharing(
      resultOf(marketer, { name: 'A&B ?subject=x#y 100% ✓' }),
    );
    const mail = () =>
      new URL(dialog.getByRole('link', { name: text('share.mail') }).getAttribute('href') ?? '');
    const message = () =>
      dialog.getByRole<HTMLTextAreaElement>('textbox', { name: text('share.chat-label') }).value;
    expect(mail().protocol).toBe('mailto:');
    expect(mail().hash).toBe('');
    expect([...mail().searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail().searchParams.get('body')).toBe(message());
    expect(message()).toContain('A&B ?subject=x#y 100% ✓');
    expect(opened(message())).toEqual(opened(field.value));
    await user.click(dialog.getByRole('switch'));
    expect(message()).not.toContain('A&B');
    expect(opened(mail().searchParams.get('body') ?? '').name).toBe('');
  });

  test('says what the link holds beyond the answers, and nothing that it does not', () => {
    const { dialog } = sharing(resultOf(marketer));
    for (const key of ['share.holds-wants', 'share.holds-brief', 'share.holds-ratings'] as const) {
      expect(dialog.queryByText(text(key))).toBeNull();
    }
    cleanup();
    const [skill] = pack.skills;
    const wants = new Map(skill ? [[skill.id, 'fine' as const]] : []);
    const wishful = sharing(resultOf(marketer, { wants }));
    expect(wishful.dialog.getByText(text('share.holds-wants'))).toBeVisible();
  });

  test('offers a picture in place of the link', async () => {
    const { user, dialog } = sharing(resultOf(marketer));
    await user.click(dialog.getByRole('radio', { name: text('share.what-picture') }));
    expect(dialog.queryByRole('textbox')).toBeNull();
    expect(dialog.getByText(text('share.picture-holds'))).toBeVisible();
    expect(dialog.getByRole('switch')).toBeChecked();
  });

  test('closes by its button, by Escape and by a click beside it, not by one inside', async () => {
    const { user, dialog, onClose } = sharing(resultOf(marketer));
    const whole = screen.getByRole('dialog');
    await user.click(dialog.getByText(text('share.holds')));
    expect(onClose).toHaveBeenCalledTimes(0);
    await user.click(dialog.getByText(text('share.close')));
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.click(whole);
    expect(onClose).toHaveBeenCalledTimes(2);
    // What the browser makes of Escape.
    fireEvent(whole, new Event('close'));
    expect(onClose).toHaveBeenCalledTimes(3);
  });
});
