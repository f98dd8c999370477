// A slow connection, made by the server: a browser told to be slow has to be looked into, and that costs it time.
import type { ServerResponse } from 'node:http';

/** The mobile preset of Lighthouse where it is applied and not calculated: slow 4G. */
const answerMs = 562.5;
const bytesPerMs = (1_638.4 * 0.9) / 8;
/** What one packet carries. */
const packetBytes = 1_440;

interface Answer {
  readonly response: ServerResponse;
  rest: Buffer;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends what it is given, each after the first wait, packet by packet; answers under way take turns. */
export function slowLine(): (response: ServerResponse, body: Buffer) => Promise<void> {
  const queue: Answer[] = [];
  let isSending = false;
  let freeAt = 0;

  async function send(): Promise<void> {
    isSending = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const packet = next.rest.subarray(0, packetBytes);
      // Timers are late by up to a millisecond or more: the next packet makes up for it.
      freeAt = Math.max(freeAt, performance.now()) + packet.length / bytesPerMs;
      await wait(freeAt - performance.now());
      next.rest = next.rest.subarray(packet.length);
      if (next.rest.length === 0) next.response.end(packet);
      else {
        next.response.write(packet);
        queue.push(next);
      }
    }
    isSending = false;
  }

  return async (response, body) => {
    await wait(answerMs);
    queue.push({ response, rest: body });
    if (!isSending) await send();
  };
}
