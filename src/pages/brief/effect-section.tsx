import { Link } from 'react-router-dom';
import { briefEffect, type Measured, type VerdictWord } from '#core/brief-effect.ts';
import type { Brief } from '#core/fit.ts';
import { personAddress } from '#state/addresses.ts';
import { pack } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';

const shownChanges = 12;

const verdictText = (word: VerdictWord): string => {
  switch (word) {
    case 'both':
    case 'first':
    case 'second':
    case 'neither':
      return text(`class.${word}`);
    case 'too-close':
    case 'not-enough':
    case 'answer-again':
      return text(`brief.verdict-${word}`);
    default:
      return word satisfies never;
  }
};

interface EffectProps {
  readonly measured: readonly Measured[];
  readonly from: Brief;
  readonly to: Brief;
}

/** Whose verdict the brief would change, before it is saved. */
export function EffectSection({ measured, from, to }: EffectProps) {
  const changes = briefEffect(pack, measured, from, to);
  return (
    <section className="card stack">
      <h2>{text('brief.effect')}</h2>
      <p role="status">
        {measured.length === 0
          ? text('brief.effect-nobody')
          : changes.length === 0
            ? text('brief.effect-none', { total: measured.length })
            : text('brief.effect-some', { count: changes.length, total: measured.length })}
      </p>
      {changes.length > 0 && (
        <ul className="brief-changes">
          {changes.slice(0, shownChanges).map(({ id, name, before, after }) => (
            <li key={id}>
              <RichText
                parts={textParts('brief.change', {
                  name: (
                    <Link to={personAddress(id)}>
                      <bdi>{name || text('brief.nameless-person')}</bdi>
                    </Link>
                  ),
                  before: verdictText(before),
                  after: verdictText(after),
                })}
              />
            </li>
          ))}
          {changes.length > shownChanges && (
            <li>{text('brief.change-more', { count: changes.length - shownChanges })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
