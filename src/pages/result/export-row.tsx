import { isTooLong } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { Report } from '#core/report.ts';
import { type DecisionOn, resultCsv, resultJson } from '#core/result-export.ts';
import { text } from '#state/wording.ts';
import { download } from '#ui/download.ts';

interface ExportRowProps {
  readonly result: SharedResult;
  readonly report: Report;
  /** What was decided about this person on this device. */
  readonly decisions: readonly DecisionOn[];
}

/** The result on paper, or as a file for other programs. */
export function ExportRow({ result, report, decisions }: ExportRowProps) {
  return (
    <p className="row small no-print">
      {text('export.lead')}
      <button type="button" className="link-button" onClick={() => window.print()}>
        {text('export.print')}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={() => download('rolefit-result.csv', resultCsv(result, report), 'text/csv')}
      >
        {text('export.csv')}
      </button>
      {/* The file opens again by the link in it. */}
      {!isTooLong(result) && (
        <button
          type="button"
          className="link-button"
          onClick={() => download('rolefit-result.json', resultJson(result, report, decisions))}
        >
          {text('export.json')}
        </button>
      )}
    </p>
  );
}
