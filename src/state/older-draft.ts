/** The draft that releases before the database kept in localStorage: taken over once, then removed from there. */
import { draftResult, parseDraft } from '#core/draft.ts';
import { makeResultToken } from '#core/link/link.ts';
import { noRecords, type RecordsOf, type ResultRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { type Change, type Database, writeChanges } from './database.ts';
import { setAside } from './database-records.ts';
import { keepText, keptText } from './kept.ts';
import { pack } from './pack.ts';

const name = 'draft';

/** As records, where there is one that can be read. */
export function olderRecords(): RecordsOf | undefined {
  const draft = parseDraft(keptText(name) ?? '', pack);
  if (!draft) return undefined;
  const kept = { id: newId(), changed: moment() };
  const result: ResultRecord = {
    ...kept,
    origin: 'own',
    token: makeResultToken(draftResult(pack, draft)),
    name: draft.name,
    day: draft.day,
  };
  return { ...noRecords, drafts: [{ ...kept, draft }], results: draft.finished ? [result] : [] };
}

/** Moves it into the database. It leaves localStorage only after the transaction has completed. */
export async function takeOver(database: Database): Promise<void> {
  const text = keptText(name);
  if (text === null) return;
  const { drafts, results } = olderRecords() ?? noRecords;
  const changes: Change[] = [
    ...drafts.map((record) => ({ kind: 'put', store: 'drafts', record }) as const),
    ...results.map((record) => ({ kind: 'put', store: 'results', record }) as const),
  ];
  await writeChanges(database, changes.length > 0 ? changes : setAside('drafts', text));
  keepText(name, null);
}
