// Finds a Chromium for the browser tests; run as a program, it installs one where none is found.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

/** The one without windows first: the same engine, and tests take half as long in it. */
const names = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];
const isRoot = process.getuid?.() === 0;

/** A browser can be there and yet lack a system library, so it must answer. Windows opens a window. */
const answers = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0);

/** Where programs of these names would be. */
export const inPath = (programs: readonly string[]): readonly string[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** The program that a variable names, else the first that runs. */
export function firstOf(variable: string, programs: readonly string[]): string | undefined {
  const chosen = process.env[variable];
  if (!chosen) return programs.find(answers);
  if (!answers(chosen)) throw new Error(`${variable} is ${chosen}, which does not run.`);
  return chosen;
}

export const findBrowser = (): string | undefined =>
  firstOf('ROLEFIT_CHROMIUM', [
    chromium.executablePath(),
    ...inPath(names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

export const browserArgs = [
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for scripts that draw or measure; whoever opens it closes it. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser();
  return chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
};

/** Debian and its kin, as whoever may install. */
export const canInstallPackages = isRoot && existsSync('/etc/debian_version');

const installers: { name: string; commands: string[]; possible: boolean }[] = [
  { name: 'Playwright', commands: ['npx playwright install chromium'], possible: true },
  {
    name: 'apt-get',
    commands: [
      'apt-get update',
      'apt-get install -y chromium-headless-shell || apt-get install -y chromium',
    ],
    possible: canInstallPackages,
  },
];

export const runs = (command: string) => {
  const done = spawnSync(command, { shell: true, encoding: 'utf8' });
  return done.status === 0;
};

const installBrowser = (): string => {
  for (const { name, commands } of installers.filter(({ possible }) => possible)) {
    console.log(`Browser tests: no Chromium found, installing one with ${name} ...`);
    const found = commands.every(runs) ? findBrowser() : undefined;
    if (found !== undefined) return `installed ${found} with ${name}`;
  }
  throw new Error(
    'Browser tests need Chromium. Install Chrome or Chromium, or set ROLEFIT_CHROMIUM to its path.',
  );
};

if (process.argv[1] === import.meta.filename) {
  const found = findBrowser();
  console.log(`Browser tests: ${found === undefined ? installBrowser() : `using ${found}`}`);
}
