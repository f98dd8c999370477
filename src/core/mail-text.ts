/**
 * A saved mail as text to look for links in. Knows how mails hold their parts (RFC 2045): text in base64 becomes text
 * again, pictures and other attachments are left out. Refuses to know links. Text that is no mail stays as it is. Total.
 */
import { base64 } from '@scure/base';

const isMailHead = /^mime-version:/im;
const isCoded = /^content-transfer-encoding:\s*base64/im;
const isOther = /^content-type:(?!\s*text\/)/im;

const utf8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

function decoded(lines: string): string {
  try {
    return utf8.decode(base64.decode(lines.replace(/\s/g, '')));
  } catch {
    return lines; // it only called itself base64
  }
}

/** A part ends at a line that begins with "--"; what follows is the head of the next one. */
function cutAtBoundary(block: string): readonly [body: string, rest: string] {
  const lines = block.split(/\r?\n/);
  const end = lines.findIndex((line) => line.startsWith('--'));
  const at = end < 0 ? lines.length : end;
  return [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')];
}

export function mailText(file: string): string {
  /** What the head above says of the block that follows. */
  let coding: 'none' | 'text' | 'other' = 'none';
  const blocks = file.split(/\r?\n[ \t]*\r?\n/).map((block, i) => {
    const [body, rest] = coding === 'none' ? ['', block] : cutAtBoundary(block);
    const said = coding === 'text' ? decoded(body) : '';
    const isBinary = isOther.test(rest);
    coding = isCoded.test(rest) ? (isBinary ? 'other' : 'text') : 'none';
    // Signatures of mail servers look like damaged links here and there.
    return i === 0 && isMailHead.test(rest) ? said : `${said}${rest}`;
  });
  return blocks.join('\n\n');
}
