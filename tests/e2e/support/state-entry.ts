// What a test calls inside the browser: the state of the product, without its pages.
import '#state/draft.ts';
import { openLink } from '#core/link/open-result.ts';
import { packs } from '#state/pack.ts';
import { receivedRecord, useResults } from '#state/results.ts';
import { openStorage, useStorage } from '#state/storage.ts';

/** Keeps a received result so many times, one transaction or more for each; resolves when all are saved. */
async function keepMany(token: string, count: number): Promise<void> {
  await openStorage();
  const opened = openLink(token, packs);
  if (!opened.ok) throw new Error(opened.code);
  for (let i = 0; i < count; i++) {
    useResults.getState().keep(receivedRecord(opened.value.token, opened.value.result));
    await new Promise((resolve) => setTimeout(resolve, i % 5));
  }
  while (useStorage.getState().saved !== 'saved') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

Object.assign(window, { keepMany });
