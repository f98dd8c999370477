// What Lighthouse says of the home page, and of a peer's page beside it: npm run bench -- lighthouse (after npm run build)
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { browserArgs, findBrowser } from '../browser.ts';
import type { Figure, Section } from './figure.ts';
import { serveLoad } from './load-server.ts';
import { preparePeer } from './peer.ts';

const runs = 3;
const most = 100;

const Report = v.object({
  categories: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()) })),
});

/** Its categories with their scores, of 100. */
async function judged(program: string, address: string): Promise<ReadonlyMap<string, number>> {
  const flags = ['--headless', ...browserArgs].join(' ');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, address, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories } = v.parse(Report, JSON.parse(stdout));
  return new Map(
    Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
  );
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const lighthouse: Section = async () => {
  const peer = await preparePeer();
  // As fast as it goes: by its own preset, Lighthouse calculates the slow phone.
  const server = await serveLoad(undefined, peer.built);
  try {
    const home: ReadonlyMap<string, number>[] = [];
    const survey: ReadonlyMap<string, number>[] = [];
    for (let i = 0; i < runs; i++) {
      home.push(await judged(peer.lighthouse, server.site));
      survey.push(await judged(peer.lighthouse, `${server.peers}survey/`));
    }
    const of = (all: typeof home, title: string) => middle(all.map((one) => one.get(title) ?? 0));
    return [...(home[0]?.keys() ?? [])].flatMap((title): Figure[] => {
      const score = of(home, title);
      return [
        {
          name: `Lighthouse, ${title}: home page, median of ${runs}`,
          value: String(score),
          target: { text: String(most), isMet: score === most },
        },
        { name: `Lighthouse, ${title}: peer's page`, value: String(of(survey, title)) },
      ];
    });
  } finally {
    server.close();
  }
};
