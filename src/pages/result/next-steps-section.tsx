import type { ReactNode } from 'react';
import type { Tip } from '#core/next-steps.ts';
import type { Pack } from '#core/pack.ts';
import { text } from '#state/wording.ts';
import { TipList } from './tip-list.tsx';

interface NextStepsProps {
  readonly pack: Pack;
  readonly tips: readonly Tip[];
  /** Where to go on from here. */
  readonly children?: ReactNode;
}

/** What to do about the weak side, the first thing first. */
export const NextStepsSection = ({ pack, tips, children }: NextStepsProps) => (
  <section className="stack">
    <h2>{text('steps.title')}</h2>
    <TipList pack={pack} tips={tips} />
    {children}
  </section>
);
