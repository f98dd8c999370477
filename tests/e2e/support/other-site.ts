// A build of other content than the project's own, served for the tests of one file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-server.ts';
import { test } from './test.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

export interface OtherSite {
  readonly site: string;
  readonly folder: string;
}

/** Builds with these settings of the environment, serves it while `use` runs, and leaves nothing behind. */
async function withOtherSite(
  prepare: (scratch: string) => Readonly<Record<string, string>>,
  use: (other: OtherSite) => Promise<void>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'rolefit-site-'));
  const folder = join(scratch, 'dist');
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', ...prepare(scratch) };
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: project,
    env,
    stdio: 'pipe',
  });
  const server = await serveStatic({ folder });
  await use({ site: `http://127.0.0.1:${server.port}/`, folder });
  server.close();
  rmSync(scratch, { recursive: true });
}

/** The `test` of a file about another build, made once for all of its tests. */
export const testOn = (prepare: (scratch: string) => Readonly<Record<string, string>>) =>
  test.extend<object, { other: OtherSite }>({
    other: [
      async ({ browserName: _ }, use) => withOtherSite(prepare, use),
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: ({ other }, use) => use(other.site),
  });
