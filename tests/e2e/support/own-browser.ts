// A browser of its own, in its own process group, so that all of it can be killed at once.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../../scripts/browser.ts';

interface OwnBrowser {
  readonly browser: Browser;
  /** Kills every process of it, as a power cut would; resolves when the first of them is gone. */
  readonly kill: () => Promise<void>;
}

async function portIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let i = 0; i < 300; i++) {
    if (existsSync(file)) {
      const [port] = readFileSync(file, 'utf8').split('\n');
      if (port) return port;
    }
    await sleep(50);
  }
  throw new Error('the browser did not start');
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

export async function ownBrowser(profile: string): Promise<OwnBrowser> {
  const path = findBrowser();
  if (path === undefined) throw new Error('no browser');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  // What the one before it leaves behind when it is killed.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, lock), { force: true });
  }
  const child = spawn(
    path,
    [
      ...browserArgs,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(profile)}`);
  return {
    browser,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended(child);
    },
  };
}
