// Collects text and writes it in large pieces; waits where the reader is slower than we are, so memory stays flat.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  write(text: string): void;
  /** Call now and then, and at the end. */
  flush(): Promise<void>;
}

export function openOutput(stream: Writable): Output {
  let waiting = '';
  return {
    write(text) {
      waiting += text;
    },
    async flush() {
      const text = waiting;
      waiting = '';
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
