// `open`: what links hold, as JSON, a line for each.
import { isoDate } from '../../src/core/day.ts';
import { longestText } from '../../src/core/link/find-token.ts';
import { type OpenedResult, openLink } from '../../src/core/link/open-result.ts';
import type { Pack } from '../../src/core/pack.ts';
import { type Answer, noBasis } from '../../src/core/sheet.ts';
import type { Output } from './output.ts';
import { type JsonObject, recorder } from './result-record.ts';

const answerText = (answer: Answer) => (answer === noBasis ? 'nb' : answer);

/** Lines of a text that comes in pieces. Of a line too long for any link only so much is kept as shows that. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    line += first.slice(0, longestText + 1 - line.length);
    for (const next of others) {
      yield line;
      line = next.slice(0, longestText + 1);
    }
  }
  if (line !== '') yield line;
}

function opened(link: OpenedResult, record: ReturnType<typeof recorder>): JsonObject {
  const { pack, name, sheet, skipped, day, seconds } = link.result;
  return {
    kind: link.kind,
    name,
    pack: pack.hash,
    date: isoDate(day),
    seconds,
    answers: Object.fromEntries([...sheet].map(([id, answer]) => [id, answerText(answer)])),
    skipped: [...skipped],
    ...record(name, { sheet, seconds, observers: [] }),
    link: link.token,
  };
}

/** True where every link opened. */
export async function openLinks(pack: Pack, link: string, output: Output): Promise<boolean> {
  const packs = new Map([[pack.hash, pack]]);
  const record = recorder(pack);
  let allOpened = true;
  const write = async (text: string) => {
    const outcome = openLink(text, packs);
    allOpened &&= outcome.ok;
    const answer = outcome.ok ? opened(outcome.value, record) : { error: outcome.code };
    output.write(`${JSON.stringify(answer)}\n`);
    // At once: whoever asks line by line waits for each.
    await output.flush();
  };
  if (link !== '-') await write(link);
  else {
    process.stdin.setEncoding('utf8');
    for await (const line of linesOf(process.stdin)) await write(line);
  }
  return allOpened;
}
