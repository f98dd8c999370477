// Simulated people, by the generators of docs/scoring.md section 8. The truth is known, so claims can be checked.
import type { Pack, SkillItem } from '../../src/core/pack.ts';
import { optionValues, skillIndex } from '../../src/core/pack.ts';
import type { Random } from '../../src/core/random.ts';
import type { Sheet } from '../../src/core/sheet.ts';

export interface SimulatedPerson {
  /** The skills that self answers are made from, in the order of the pack. */
  readonly selfView: Float64Array;
  /** The skills that others see. */
  readonly skill: Float64Array;
  readonly leniency: number;
  readonly acquiescence: number;
}

/** One draw of a block of skills around a mean of 0. */
function deviations(pack: Pack, random: Random): Float64Array {
  const m = pack.measurement;
  const shared = m.sharedSd * random.normal();
  const byRole = new Map(pack.roles.map(({ id }) => [id, m.roleSd * random.normal()]));
  return Float64Array.from(
    pack.skills,
    ({ role }) => shared + (byRole.get(role) ?? 0) + m.skillSd * random.normal(),
  );
}

/** `link` 1: people see themselves as they are. Below 1: self-view follows skill only that far. */
export function simulatedPerson(pack: Pack, random: Random, link = 1): SimulatedPerson {
  const m = pack.measurement;
  const skill = deviations(pack, random);
  const own = link === 1 ? skill : deviations(pack, random);
  const rest = Math.sqrt(1 - link ** 2);
  const selfView = skill.map((value, i) => m.skillMean + link * value + rest * (own[i] ?? 0));
  return {
    selfView: link === 1 ? skill.map((value) => m.skillMean + value) : selfView,
    skill: skill.map((value) => m.skillMean + value),
    leniency: m.selfLeniencyMean + m.selfLeniencySd * random.normal(),
    acquiescence: m.acquiescenceMean + m.acquiescenceSd * random.normal(),
  };
}

/** The nearest option, 1 to 5. */
export const asOption = (value: number): (typeof optionValues)[number] =>
  optionValues[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? 3;

/** raw = clip(round(3 + k(theta + b - 3 + e) + a), 1, 5) */
export function simulatedAnswer(
  pack: Pack,
  person: SimulatedPerson,
  item: SkillItem,
  random: Random,
) {
  const theta = person.selfView[skillIndex(pack, item.skill)] ?? Number.NaN;
  const error = pack.measurement.selfErrorSd * random.normal();
  const { leniency, acquiescence } = person;
  return asOption(3 + item.key * (theta + leniency - 3 + error) + acquiescence);
}

export const simulatedSheet = (
  pack: Pack,
  person: SimulatedPerson,
  items: readonly SkillItem[],
  random: Random,
): Sheet => new Map(items.map((item) => [item.id, simulatedAnswer(pack, person, item, random)]));

/** The first `each` items of every skill by number in the bank: keys + - + - +. */
export function bankOf(pack: Pack, each: number): SkillItem[] {
  const seen = new Map<string, number>();
  return [...pack.items]
    .filter((item): item is SkillItem => item.kind !== 'check')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ skill }) => {
      const count = (seen.get(skill) ?? 0) + 1;
      seen.set(skill, count);
      return count <= each;
    });
}

export interface Truth {
  readonly class: 'neither' | 'first' | 'second' | 'both';
  /** The first role is the stronger one. */
  readonly firstLeans: boolean;
}

/** True class and lean by equal weights and the default bars. */
export function truthOf(pack: Pack, skills: Float64Array): Truth {
  const [a, b] = pack.roles.map((role) => {
    const own = [...skills].filter((_, i) => pack.skills[i]?.role === role.id);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
  const first = (a ?? 0) >= pack.roles[0].bar;
  const second = (b ?? 0) >= pack.roles[1].bar;
  const name = first ? (second ? 'both' : 'first') : second ? 'second' : 'neither';
  return { class: name, firstLeans: (a ?? 0) > (b ?? 0) };
}
