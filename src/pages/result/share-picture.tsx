import { useEffect, useId, useMemo, useState } from 'react';
import { assess, ratersOf, whoOf } from '#core/assess.ts';
import { isoDate } from '#core/day.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { Report } from '#core/report.ts';
import { measureFor, rolePlace } from '#state/pack.ts';
import { sentenceParts } from '#state/sentence-text.ts';
import { dateText, text } from '#state/wording.ts';
import { downloadBlob } from '#ui/download.ts';
import { PictureMap } from './charts.ts';
import { type PictureShape, pictureOf, pictureShapes, tokenColour } from './picture.ts';
import type { Run } from './picture-words.ts';
import { mapFinding } from './words.ts';

const inkTokens = ['--mkt', '--sal'] as const;

/** The verdict with its roles in their colours. */
function verdictRuns({ pack }: SharedResult, { headline }: Report): readonly Run<string>[] {
  const ink = tokenColour('--ink');
  const plain = (words: string | number): Run<string> => ({ text: String(words), colour: ink });
  return headline.flatMap((sentence, i) => [
    ...(i > 0 ? [plain(' ')] : []),
    ...sentenceParts<Run<string>>(pack, sentence, {
      role: (role, word) => ({ text: word, colour: tokenColour(inkTokens[rolePlace(pack, role)]) }),
      name: plain,
    }).map((part) => (typeof part === 'object' ? part : plain(part))),
  ]);
}

const fileOf = (blob: Blob) => new File([blob], 'rolefit-result.png', { type: 'image/png' });

const canShare = (file: File) => 'canShare' in navigator && navigator.canShare({ files: [file] });

function Picture({
  blob,
  url,
  finding,
}: {
  readonly blob: Blob;
  readonly url: string;
  readonly finding: string;
}) {
  const file = fileOf(blob);
  return (
    <>
      <img className="share-picture" src={url} alt={finding} />
      <div className="row">
        <button type="button" className="btn primary" onClick={() => downloadBlob(file.name, blob)}>
          {text('share.picture-save')}
        </button>
        {canShare(file) && (
          <button
            type="button"
            className="btn"
            // Closing the share sheet is a choice, not a failure.
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            {text('share.send')}
          </button>
        )}
      </div>
    </>
  );
}

/** The map and the verdict as a picture: nobody can read the answers out of it. */
export function SharePicture({ result }: { readonly result: SharedResult }) {
  const group = useId();
  const [shape, setShape] = useState<PictureShape>('wide');
  const [svg, setSvg] = useState<SVGSVGElement>();
  const [made, setMade] = useState<{ readonly blob: Blob; readonly url: string } | 'failed'>();
  // Read by others: nobody is spoken to.
  const report = useMemo(
    () => assess(result, measureFor(result.pack), whoOf(result, false)),
    [result],
  );
  useEffect(() => {
    if (!svg) return;
    let url = '';
    let gone = false;
    const foot = text('share.picture-foot', {
      source: text('result.source', { basis: report.who.basis, raters: ratersOf(result) }),
      date: dateText(isoDate(result.day)),
    });
    const words = { brand: text('app.name'), verdict: verdictRuns(result, report), foot };
    const draw = async () => {
      const blob = await pictureOf(svg, words, shape);
      if (gone) return;
      url = blob ? URL.createObjectURL(blob) : '';
      setMade(blob ? { blob, url } : 'failed');
    };
    draw().catch(() => setMade('failed'));
    return () => {
      gone = true;
      setMade(undefined);
      if (url) URL.revokeObjectURL(url);
    };
  }, [svg, shape, report, result]);
  return (
    <div className="stack">
      <p>{text('share.picture-holds')}</p>
      <fieldset className="choices">
        <legend>{text('share.shape')}</legend>
        {pictureShapes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={shape === one}
              onChange={() => setShape(one)}
            />
            {text(`share.shape-${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="visually-hidden" aria-hidden="true">
        <PictureMap pack={result.pack} report={report} onDrawn={setSvg} />
      </div>
      {made === 'failed' && <p role="status">{text('share.picture-failed')}</p>}
      {made === undefined && <p role="status">{text('share.picture-making')}</p>}
      {typeof made === 'object' && <Picture {...made} finding={mapFinding(result.pack, report)} />}
    </div>
  );
}
