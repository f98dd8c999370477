// What stands on printed pages.
import type { getDocumentProxy } from 'unpdf';

interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly line: number;
}

/** Words that were printed over other words, one line for each pair. */
export async function overlaps(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<string[]> {
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const printed = items.flatMap((item): Printed[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, line = 0] = item.transform.map(Number);
      return [{ text: item.str, left, right: left + item.width, line }];
    });
    for (const [i, one] of printed.entries()) {
      for (const other of printed.slice(i + 1)) {
        const isNear = Math.abs(one.line - other.line) < 4;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // Labels of the map are printed twice, once as the rim around them.
        if (isNear && across > 2 && one.text !== other.text)
          found.push(`page ${number}: "${one.text}" on "${other.text}"`);
      }
    }
  }
  return found;
}
