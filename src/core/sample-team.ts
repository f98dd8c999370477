/** Six made-up people, the same for the same seed. Knows how such people answer; refuses to know their names. */
import { at } from './engine.ts';
import { makeRatingsToken } from './link/any-link.ts';
import { makeResultToken } from './link/link.ts';
import { type OptionValue, optionValues, type Pack, type SkillId, skillOf } from './pack.ts';
import { type Random, randomFrom } from './random.ts';
import type { PersonRecord } from './records.ts';

/** How good each of them is at the two roles' skills, 1 to 5, whether they answered, and by how many they were rated. */
const characters = [
  { levels: [4.5, 2.6], self: true, raters: 1 },
  { levels: [2.5, 4.5], self: true, raters: 2 },
  { levels: [4.4, 4.4], self: true, raters: 0 },
  { levels: [2.3, 2.4], self: false, raters: 1 },
  { levels: [3.7, 3.6], self: true, raters: 1 },
  { levels: [2.9, 4.2], self: false, raters: 2 },
] as const;

const optionNear = (value: number): OptionValue =>
  optionValues[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? 3;

const levelFor = (pack: Pack, levels: readonly number[], skill: SkillId): number =>
  at(levels, skillOf(pack, skill).role === pack.roles[0].id ? 0 : 1);

interface Drawn {
  readonly pack: Pack;
  readonly day: number;
  readonly chance: Random;
  readonly levels: readonly number[];
}

function selfToken({ pack, day, chance, levels }: Drawn, name: string): string {
  const sheet = new Map(
    pack.items.map((item) => {
      if (item.kind === 'check') return [item.id, item.answer] as const;
      const raw = levelFor(pack, levels, item.skill) + 0.5 * chance.normal();
      return [item.id, optionNear(item.key === 1 ? raw : 6 - raw)] as const;
    }),
  );
  const skipped = new Set<never>();
  return makeResultToken({
    pack,
    name,
    sheet,
    skipped,
    day,
    seconds: 420,
    observers: [],
    extras: [],
  });
}

function raterToken({ pack, day, chance, levels }: Drawn, rater: string): string {
  const sheet = new Map(
    pack.ratings.map(({ id, skill }) => {
      const raw = levelFor(pack, levels, skill) + 0.4 * chance.normal();
      return [id, optionNear(raw)] as const;
    }),
  );
  return makeRatingsToken({ pack, ratings: { rater, about: '', sheet, day, extras: [] } });
}

type SamplePerson = Pick<PersonRecord, 'name' | 'selves' | 'raters'>;

/** As many of the six as there are names. */
export function sampleTeam(
  pack: Pack,
  seed: number,
  day: number,
  names: readonly string[],
  raters: readonly [string, string],
): readonly SamplePerson[] {
  const chance = randomFrom(seed);
  return names.slice(0, characters.length).map((name, i) => {
    const { levels, self, raters: count } = characters[i] ?? characters[0];
    const drawn = { pack, day, chance, levels };
    return {
      name,
      selves: self ? [selfToken(drawn, name)] : [],
      raters: raters.slice(0, count).map((rater) => ({
        kind: 'rating',
        token: raterToken(drawn, rater),
        notes: [],
      })),
    };
  });
}
