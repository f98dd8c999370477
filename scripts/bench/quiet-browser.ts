// A browser that nobody looks into. Tools that record what a page does make it slower: where an error is made or a file
// asked for they want to know from which line, and the browser reads whole files again to tell them.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { browserArgs } from '../browser.ts';

type Params = Readonly<Record<string, unknown>>;
/** One command of the DevTools protocol, to the browser or to one of its pages; fails with the browser's own words. */
export type Send = (method: string, params?: Params, sessionId?: string) => Promise<unknown>;

export interface QuietBrowser {
  readonly send: Send;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts the browser at `executable` without a window, in a profile of its own that goes with it. */
export function startQuiet(executable: string): QuietBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'rolefit-bench-'));
  const child = spawn(
    executable,
    [...browserArgs, '--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) {
    throw new Error('the browser has no pipes');
  }
  const waiting = new Map<number, (answer: Answer) => void>();
  child.once('exit', () => {
    for (const answer of waiting.values()) answer({ error: { message: 'the browser has ended' } });
  });
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  let last = 0;
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return {
    send,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // With everything it has started: Debian's Chromium is a script that starts another program.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
