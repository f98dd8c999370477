// A file that can be read more than once. What can be read only once (standard input, a pipe) is copied to a
// temporary file first. That file loses its name before it is filled, so nothing is left behind however we end.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Something about the input that a person can put right. */
export class InputError extends Error {}

export interface Input {
  /** As in messages. */
  readonly name: string;
  /** The bytes from the beginning, as often as asked. A piece is valid until the next is asked for. */
  bytes(): AsyncIterable<Uint8Array>;
  /** The same as text, without a byte order mark. */
  text(): AsyncIterable<string>;
  close(): Promise<void>;
}

const piece = 64 * 1024;

async function spooled(source: Readable): Promise<FileHandle> {
  const path = join(tmpdir(), `rolefit-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  for await (const chunk of source) await file.appendFile(chunk);
  return file;
}

async function opened(path: string): Promise<FileHandle> {
  if (path === '-') return spooled(process.stdin);
  const file = await open(path);
  if ((await file.stat()).isFile()) return file;
  return spooled(file.createReadStream());
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
  ENOSPC: 'no room left for a temporary copy',
};

export async function openInput(path: string): Promise<Input> {
  const name = path === '-' ? 'standard input' : path;
  let file: FileHandle;
  try {
    file = await opened(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(`${name}: ${reasons[code] ?? String(error)}`);
  }
  async function* bytes() {
    // One buffer for the whole pass: a piece is valid until the next is asked for.
    const buffer = Buffer.alloc(piece);
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read({ buffer, position });
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  return {
    name,
    bytes,
    async *text() {
      const decoder = new TextDecoder();
      for await (const chunk of bytes()) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    },
    close: () => file.close(),
  };
}
