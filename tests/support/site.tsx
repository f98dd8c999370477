// The pages as they hang together, at an address of one's choice, and what this browser remembers of earlier tests gone.
import { configure, render } from '@testing-library/react';
import { PointerEventsCheckLevel, type UserEvent, userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom';
import { vi } from 'vitest';
import type { Run } from '#core/draft.ts';
import { itemOf } from '#core/pack.ts';
import { CheckPage } from '#pages/check/check-page.tsx';
import { HomePage } from '#pages/home/home-page.tsx';
import { LinkProblemPage } from '#pages/link-problem/link-problem-page.tsx';
import { QuestionPage } from '#pages/question/question-page.tsx';
import { ResultPage } from '#pages/result/result-page.tsx';
import { SettingsPage } from '#pages/settings/settings-page.tsx';
import { StartPage } from '#pages/start/start-page.tsx';
import { WantsPage } from '#pages/wants/wants-page.tsx';
import { addresses } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { optionFor } from './people.ts';

// No style sheet is read here, so nothing is hidden: looking for what is would only take long.
configure({ defaultHidden: true });
// Pages drawn whole take their time on a busy machine.
vi.setConfig({ testTimeout: 15_000 });

export function forgetEverything(): void {
  useDraft.setState({ draft: undefined, id: undefined, invite: undefined });
  usePreferences.getState().forget();
  localStorage.clear();
}

/** Somebody whose hands wait for nothing: no style sheet is read here that could be in the way of a click. */
export const newUser = (): UserEvent =>
  userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });

/** The heading of the page: found without asking what everything else on it is. */
export function pageHeading(): HTMLElement {
  const found = document.querySelector('h1');
  if (!found) throw new Error('the page has no heading');
  return found;
}

export interface Visit {
  readonly user: UserEvent;
  /** The address one is at now. */
  readonly address: () => string;
}

/** Opens the site at an address. */
export function visit(address: string): Visit {
  let now = '';
  function Address() {
    const { pathname, search } = useLocation();
    now = pathname + search;
    return null;
  }
  // Before drawing, so that its clipboard is there.
  const user = newUser();
  render(
    <MemoryRouter initialEntries={[address]}>
      <Address />
      <Routes>
        <Route path={addresses.home} element={<HomePage />} />
        <Route path={addresses.start} element={<StartPage />} />
        <Route path={addresses.question} element={<QuestionPage />} />
        <Route path={addresses.check} element={<CheckPage />} />
        <Route path={addresses.wants} element={<WantsPage />} />
        <Route path={addresses.result} element={<ResultPage of="own" />} />
        <Route path={addresses.shared} element={<ResultPage of="shared" />} />
        <Route path={addresses.settings} element={<SettingsPage />} />
        <Route path={addresses.linkProblem} element={<LinkProblemPage />} />
      </Routes>
    </MemoryRouter>,
  );
  return { user, address: () => now };
}

/** The draft as it was handed to storage. */
export const keptDraft = () => useDraft.getState().draft;

/** Begins a run and answers its first questions, each by how favourable the answer is to be. */
export function answered(
  run: Run,
  count: number,
  favour: (place: number) => number,
  name = '',
): void {
  const { begin, answer, visit: see } = useDraft.getState();
  begin(name, run);
  const asked = useDraft.getState().draft?.asked.slice(0, count) ?? [];
  for (const [place, id] of asked.entries()) {
    const item = itemOf(pack, id);
    if (item) answer(id, item.kind === 'check' ? item.answer : optionFor(item, favour(place)));
    see(place);
  }
}
