/**
 * The pack: everything a measurement is made of, as unproven JSON becomes it (see parse-pack.ts).
 * Knows skills, items, roles and constants. Refuses to know which two roles they are.
 */
import type { Brand } from 'valibot';

export type RoleId = string & Brand<'RoleId'>;
export type SkillId = string & Brand<'SkillId'>;
export type ItemId = string & Brand<'ItemId'>;
export type RatingId = string & Brand<'RatingId'>;

export const optionValues = [1, 2, 3, 4, 5] as const;
/** An option as displayed, top to bottom, before any reversing. */
export type OptionValue = (typeof optionValues)[number];

export interface Role {
  readonly id: RoleId;
  /** As used inside a sentence. */
  readonly name: string;
  /** As used in a heading or at the start of a sentence. */
  readonly title: string;
  readonly definition: string;
  /** What the role asks of its fit by default, on the answer scale 1..5. */
  readonly bar: number;
}

export interface Skill {
  readonly id: SkillId;
  readonly role: RoleId;
  readonly name: string;
  /** As used inside a sentence. */
  readonly inSentence: string;
  readonly definition: string;
  readonly why: string;
  readonly weight: number;
  readonly emphasisWeight: number;
}

interface ItemFrame {
  readonly id: ItemId;
  readonly revision: number;
  readonly text: string;
  /** Five wordings, in the order shown. */
  readonly options: readonly string[];
}

/** A question that says something about one skill. `key` -1 means that the first option is the most favourable. */
export interface SkillItem extends ItemFrame {
  readonly kind: 'ladder' | 'frequency';
  readonly skill: SkillId;
  readonly key: 1 | -1;
}

/** A question that only asks whether somebody is reading: `answer` is the option it names. */
export interface CheckItem extends ItemFrame {
  readonly kind: 'check';
  readonly answer: OptionValue;
}

export type Item = SkillItem | CheckItem;

/** What an observer rates: five visible acts, low to high. */
export interface Rating {
  readonly id: RatingId;
  readonly skill: SkillId;
  readonly revision: number;
  readonly text: string;
  readonly lookFor: string;
  readonly options: readonly string[];
}

export const measurementKeys = [
  'skillMean',
  'sharedSd',
  'roleSd',
  'skillSd',
  'selfViewLink',
  'selfLeniencyMean',
  'selfLeniencySd',
  'acquiescenceMean',
  'acquiescenceSd',
  'selfErrorSd',
  'roundingVariance',
  'observerLeniencyMean',
  'observerLeniencySd',
  'observerSkillSd',
  'observerErrorSd',
  'taskErrorSd',
  'firmProbability',
  'likelyProbability',
  'leanProbability',
  'balancedWithin',
  'balancedProbability',
  'closeSecondProbability',
  'skillCoverage',
  'barStep',
  'orderProbability',
  'quickItems',
  'standardItems',
  'stopProbability',
  'stopGain',
  'checksMissedLimit',
  'checksMissedHardLimit',
  'secondsPerItemLimit',
  'secondsPerItemHardLimit',
  'withinSkillSdLimit',
  'oneOptionRunLimit',
  'oneOptionRunHardLimit',
  'flatSdLimit',
  'reversedGapLimit',
  'fullFormItems',
] as const;

export type MeasurementKey = (typeof measurementKeys)[number];
export type Measurement = Readonly<Record<MeasurementKey, number>>;

export interface Pack {
  readonly id: string;
  readonly revision: number;
  /** First 4 bytes, in hex, of the SHA-256 of the measuring part (see pack-hash.ts). */
  readonly hash: string;
  readonly roles: readonly [Role, Role];
  /** The first role's skills, then the second's. A skill's place here is its place in every vector and matrix. */
  readonly skills: readonly Skill[];
  /** In the frozen order in which links hold their answers. */
  readonly items: readonly Item[];
  /** In the frozen order in which links hold them. */
  readonly ratings: readonly Rating[];
  readonly measurement: Measurement;
}

/** Where a skill stands in every vector. Throws on a skill that is not of this pack: that would be a bug. */
export function skillIndex(pack: Pack, id: SkillId): number {
  const index = pack.skills.findIndex((skill) => skill.id === id);
  if (index < 0) throw new Error(`no skill ${id} in pack ${pack.id}`);
  return index;
}

export const skillsOf = (pack: Pack, role: RoleId): readonly Skill[] =>
  pack.skills.filter((skill) => skill.role === role);

export function roleOf(pack: Pack, id: RoleId): Role {
  const [first, second] = pack.roles;
  if (id === first.id) return first;
  if (id === second.id) return second;
  throw new Error(`no role ${id} in pack ${pack.id}`);
}

export function skillOf(pack: Pack, id: SkillId): Skill {
  const skill = pack.skills.find((one) => one.id === id);
  if (!skill) throw new Error(`no skill ${id} in pack ${pack.id}`);
  return skill;
}

export const itemOf = (pack: Pack, id: string): Item | undefined =>
  pack.items.find((item) => item.id === id);
