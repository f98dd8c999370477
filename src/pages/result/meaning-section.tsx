import { useId } from 'react';
import type { Tip } from '#core/next-steps.ts';
import type { Pack } from '#core/pack.ts';
import { type Reader, readers } from '#core/reader.ts';
import { text } from '#state/wording.ts';
import { TipList } from './tip-list.tsx';

interface MeaningSectionProps {
  readonly pack: Pack;
  readonly tips: readonly Tip[];
  readonly reader: Reader;
  readonly onReader: (reader: Reader) => void;
}

/** The strong side, told to whoever is reading. */
export function MeaningSection({ pack, tips, reader, onReader }: MeaningSectionProps) {
  const group = useId();
  return (
    <section className="stack">
      <h2>{text('meaning.title')}</h2>
      <fieldset className="choices readers no-print">
        <legend>{text('meaning.reader')}</legend>
        {readers.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={reader === one}
              onChange={() => onReader(one)}
            />
            {text(`meaning.reader-${one}`)}
          </label>
        ))}
      </fieldset>
      <TipList pack={pack} tips={tips} />
      {reader === 'owner' && <p className="muted">{text('meaning.not-measured')}</p>}
    </section>
  );
}
