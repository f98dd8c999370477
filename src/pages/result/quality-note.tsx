import { Link } from 'react-router-dom';
import type { QualityFinding } from '#core/quality.ts';
import type { Report } from '#core/report.ts';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';

function findingText({ sign, value }: QualityFinding): string {
  switch (sign) {
    case 'checks-missed':
    case 'one-option-run':
      return text(`quality.${sign}`, { count: value });
    case 'too-fast':
      return text('quality.too-fast', { seconds: value });
    case 'inconsistent':
    case 'flat':
    case 'reversed-gap':
      return text(`quality.${sign}`);
    default:
      return sign satisfies never;
  }
}

/** What was noticed about the way the answers were given: a note, or a request to answer again. */
export function QualityNote({ report, own }: { readonly report: Report; readonly own: boolean }) {
  const { findings, standing } = report.quality;
  if (standing === 'fine') return null;
  const again = standing === 'answer-again';
  return (
    <section className="notice stack">
      <h2>{text(again ? 'quality.again-title' : 'quality.note-title')}</h2>
      {again && <p>{text('quality.again')}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.sign}>{findingText(finding)}</li>
        ))}
      </ul>
      {again && own && (
        <Link className="btn primary" to={addresses.start}>
          {text('quality.again-start')}
        </Link>
      )}
      {again && <p className="muted">{text('quality.again-below')}</p>}
    </section>
  );
}
