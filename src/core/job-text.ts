/**
 * A job description as text: lines that begin with "# ", "## " or "- ", and paragraphs. The little of Markdown that
 * people also read as it stands. What somebody typed is never refused: any line is a paragraph at least.
 */

const blockKinds = ['title', 'heading', 'entry', 'paragraph'] as const;
type BlockKind = (typeof blockKinds)[number];

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

const marks: Readonly<Record<BlockKind, string>> = {
  title: '# ',
  heading: '## ',
  entry: '- ',
  paragraph: '',
};

const blockOf = (line: string): Block => {
  const kind = blockKinds.find((one) => line.startsWith(marks[one])) ?? 'paragraph';
  return { kind, text: line.slice(marks[kind].length).trim() };
};

export const parseJobText = (text: string): readonly Block[] =>
  text
    .split(/\r?\n/)
    .map((line) => blockOf(line.trim()))
    .filter((block) => block.text !== '');

/** An empty line between blocks, but for entries that follow each other. */
export function makeJobText(blocks: readonly Block[]): string {
  let text = '';
  for (const [i, block] of blocks.entries()) {
    const together = block.kind === 'entry' && blocks[i - 1]?.kind === 'entry';
    if (i > 0) text += together ? '\n' : '\n\n';
    text += marks[block.kind] + block.text;
  }
  return `${text}\n`;
}

/** Blocks as they are drawn: entries that follow each other are one list. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly texts: readonly string[];
}

export function groupsOf(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: { kind: BlockKind; texts: string[] }[] = [];
  for (const { kind, text } of blocks) {
    const last = groups.at(-1);
    if (kind === 'entry' && last?.kind === 'entry') last.texts.push(text);
    else groups.push({ kind, texts: [text] });
  }
  return groups;
}
