// Packs made by rule, through the same border as the real content. Their two roles are not the product's, which
// shows that core knows roles as ids only, and an edit to the content changes no expectation here.
import type { MeasurementKey, Pack } from '#core/pack.ts';
import type { Fault } from '#core/pack-faults.ts';
import { type ContentFiles, parsePack } from '#core/parse-pack.ts';
import measurement from '../../content/measurement.json';

/** The constants of docs/scoring.md, sections 3 and 4. What later sections add comes from the content. */
const constants: Readonly<Partial<Record<MeasurementKey, number>>> = {
  skillMean: 3.2,
  sharedSd: 0.35,
  roleSd: 0.35,
  skillSd: 0.5,
  selfViewLink: 0.45,
  selfLeniencyMean: 0.3,
  selfLeniencySd: 0.3,
  acquiescenceMean: 0.04,
  acquiescenceSd: 0.17,
  selfErrorSd: 0.95,
  roundingVariance: 1 / 12,
  observerLeniencyMean: 0.1,
  observerLeniencySd: 0.32,
  observerSkillSd: 0.5,
  observerErrorSd: 0.6,
  taskErrorSd: 1.3,
  firmProbability: 0.75,
  likelyProbability: 0.6,
  leanProbability: 0.9,
  balancedWithin: 0.2,
  balancedProbability: 0.8,
  closeSecondProbability: 0.25,
  skillCoverage: 0.8,
  barStep: 0.2,
  orderProbability: 0.9,
  quickItems: 15,
  standardItems: 30,
  stopProbability: 0.85,
  stopGain: 0.02,
  checksMissedLimit: 1,
  checksMissedHardLimit: 2,
  secondsPerItemLimit: 2,
  secondsPerItemHardLimit: 1,
  withinSkillSdLimit: 1.25,
  oneOptionRunLimit: 9,
  oneOptionRunHardLimit: 15,
  flatSdLimit: 0.8,
  reversedGapLimit: 1.2,
  fullFormItems: 60,
};

export interface PackShape {
  /** In the order in which pack.json names them. */
  readonly roles: readonly {
    readonly id: string;
    readonly skills: number;
    readonly bar?: number;
  }[];
  /** One item per key for every skill. */
  readonly keys: readonly (1 | -1)[];
  readonly checks: number;
  /** What an observer rates of every skill. */
  readonly ratings: number;
  readonly constants: Partial<Record<MeasurementKey, number>>;
  /** What a skill weighs, by its place in its role. */
  readonly weight: (place: number) => number;
}

const baking = { id: 'baking', skills: 7 };
const brewing = { id: 'brewing', skills: 8 };

/** The product's shape: 7 and 8 skills, five items each with keys + - + - +, two checks. */
const usualShape: PackShape = {
  roles: [baking, brewing],
  keys: [1, -1, 1, -1, 1],
  checks: 2,
  ratings: 0,
  constants: {},
  weight: () => 1,
};

function roleFile(shape: PackShape, role: PackShape['roles'][number]) {
  return {
    id: role.id,
    name: role.id,
    title: `The ${role.id}`,
    definition: `What ${role.id} is.`,
    bar: role.bar ?? 3.4,
    skills: Array.from({ length: role.skills }, (_, place) => ({
      id: `${role.id}-${place + 1}`,
      name: `${role.id} ${place + 1}`,
      inSentence: `${role.id} ${place + 1}`,
      definition: 'Seen from outside.',
      why: 'It is needed.',
      weight: shape.weight(place),
      emphasisWeight: place < 3 ? 2 : 1,
    })),
  };
}

function itemList(shape: PackShape) {
  const items = shape.roles.flatMap((role) =>
    Array.from({ length: role.skills }, (_, place) =>
      shape.keys.map((key, i) => ({
        id: `${role.id}-${place + 1}-item-${i + 1}`,
        revision: 1,
        kind: 'frequency',
        skill: `${role.id}-${place + 1}`,
        key,
        text: `Question ${i + 1}`,
      })),
    ).flat(),
  );
  const checks = Array.from({ length: shape.checks }, (_, i) => ({
    id: `check-${i + 1}`,
    revision: 1,
    kind: 'check',
    text: 'Choose the second here.',
    answer: 2,
  }));
  return [...items, ...checks];
}

const ratingList = (shape: PackShape) =>
  shape.roles.flatMap((role) =>
    Array.from({ length: role.skills * shape.ratings }, (_, i) => ({
      id: `observer-${role.id}-${(i % role.skills) + 1}-${Math.floor(i / role.skills) + 1}`,
      skill: `${role.id}-${(i % role.skills) + 1}`,
      revision: 1,
      text: 'What did they do?',
      lookFor: 'Look closely.',
      options: ['Nothing', 'A little', 'Half of it', 'Most of it', 'All of it'],
    })),
  );

/** The files of a pack, fresh and free to be spoilt. */
export function filesOf(change: Partial<PackShape> = {}) {
  const shape = { ...usualShape, ...change };
  const items = itemList(shape);
  const { $schema: _, ...real } = measurement;
  const usual = Object.fromEntries(Object.entries(real).map(([key, { value }]) => [key, value]));
  const values = { ...usual, ...constants, ...shape.constants };
  return {
    'pack.json': { id: 'small', revision: 1, roles: shape.roles.map(({ id }) => id) },
    'items.json': {
      scales: { frequency: ['Never', 'Seldom', 'At times', 'Mostly', 'Always'] },
      items,
    },
    'item-order.json': { order: items.map(({ id }) => id).sort(byPlaceInSkill) },
    'measurement.json': Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, { value, reason: 'As in the method.' }]),
    ),
    'observer.json': { ratings: ratingList(shape) },
    ...Object.fromEntries(shape.roles.map((role) => [`${role.id}.json`, roleFile(shape, role)])),
  };
}

/** Interleaves the skills: everybody's first item, then everybody's second. */
function byPlaceInSkill(one: string, other: string): number {
  const last = (id: string) => Number(id.split('-').at(-1));
  return last(one) - last(other) || one.localeCompare(other);
}

const describeFault = ({ file, path, reason, hint }: Fault) =>
  `${file} ${path}: ${reason} (${hint})`;

export function packFrom(files: ContentFiles): Pack {
  const parsed = parsePack(files);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.code.map(describeFault).join('\n'));
}

export const smallPack = (change: Partial<PackShape> = {}): Pack => packFrom(filesOf(change));

/** The same content with the two roles named in the other order. */
export const swappedPack = (change: Partial<PackShape> = {}): Pack =>
  smallPack({ ...change, roles: (change.roles ?? usualShape.roles).toReversed() });
