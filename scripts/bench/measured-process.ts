// Runs a script in a process of its own and says what it cost.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const use = v.object({ megabytes: v.number(), cpuSeconds: v.number() });

export interface Cost extends v.InferOutput<typeof use> {
  readonly seconds: number;
}

const peak = fileURLToPath(new URL('peak-memory.ts', import.meta.url));

/** `script` as seen from scripts/. What it prints goes nowhere. Throws where it does not end well. */
export async function costOf(script: string, ...words: readonly string[]): Promise<Cost> {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', peak, path, ...words], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3]?.on('data', (text) => {
    told += String(text);
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return { ...v.parse(use, JSON.parse(told)), seconds };
}
