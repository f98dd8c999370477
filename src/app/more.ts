/** The pages that few people open: they and their addresses come later. */
import { later } from '#ui/later.tsx';

const load = () => import('./more-pages.tsx');

export const MorePages = later(async () => (await load()).MorePages);

/** Fetches the page of an address, should it be one of them, before it is asked for. */
export async function fetchPage(path: string): Promise<void> {
  await MorePages.fetch();
  await (await load()).fetchPage(path);
}
