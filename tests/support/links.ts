// Results to send, and what happens to links on their way.
import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { briefNameBytes, type SharedBrief } from '#core/link/brief-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedRatings } from '#core/link/observer-body.ts';
import { openLink } from '#core/link/open-result.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { TailPart } from '#core/link/tail.ts';
import type { TokenKind } from '#core/link/token.ts';
import type { Pack, RatingId } from '#core/pack.ts';
import { nameBytes, personName, shortLine } from '#core/person-name.ts';
import type { Answer } from '#core/sheet.ts';
import { type Wants, wishes } from '#core/wants.ts';
import { answerOf, anyRawName, anySheet } from './arbitrary.ts';
import { realPack } from './real-pack.ts';
import { smallPack } from './small-packs.ts';

export const pack = realPack();
export const otherPack = smallPack({ keys: [1, -1] });
export const packs: ReadonlyMap<string, Pack> = new Map(
  [pack, otherPack].map((one) => [one.hash, one]),
);

export const open = (text: string) => openLink(text, packs);

export const u16 = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.constantFrom(0, 1, 255, 256, 0xffff),
);
const oddUnknown = fc.integer({ min: 3, max: 127 }).map((half) => 2 * half + 1);

/** At least one wish. */
export const wantsFor = (of: Pack): fc.Arbitrary<Wants> =>
  fc
    .array(fc.option(fc.constantFrom(...wishes), { nil: undefined }), {
      minLength: of.skills.length,
      maxLength: of.skills.length,
    })
    .filter((said) => said.some((wish) => wish !== undefined))
    .map(
      (said) =>
        new Map(
          of.skills.flatMap(({ id }, i) => {
            const wish = said[i];
            return wish ? [[id, wish] as const] : [];
          }),
        ),
    );

/** Tail parts that this version passes on: odd types other than name, wants and skipped, each once. */
const extrasOf = (types: fc.Arbitrary<number>): fc.Arbitrary<TailPart[]> =>
  fc
    .uniqueArray(
      fc.record({
        type: types,
        value: fc.uint8Array({ maxLength: 12 }).map((bytes) => Uint8Array.from(bytes)),
      }),
      { maxLength: 3, selector: ({ type }) => type },
    )
    .map((extras) => extras.toSorted((a, b) => a.type - b.type));

/** For most links none. */
export const fewExtras: fc.Arbitrary<TailPart[]> = fc.oneof(
  { arbitrary: fc.constant<TailPart[]>([]), weight: 4 },
  { arbitrary: extrasOf(oddUnknown), weight: 1 },
);

/** Drawn once: a line takes longer to make than a link. */
const rawLines = fc.sample(anyRawName, { numRuns: 400, seed: 20_261_125 });

/** A line as it is kept, of at most so many bytes. */
export const anyLine = (bytes: number): fc.Arbitrary<string> =>
  fc.constantFrom(...new Set(rawLines.map((raw) => shortLine(raw, bytes))));

const anyBar = fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100);

/** At least one skill of each role weighs something. */
export const briefIn = (of: Pack): fc.Arbitrary<SharedBrief> =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 4 }), {
        minLength: of.skills.length,
        maxLength: of.skills.length,
      }),
      bars: fc.tuple(anyBar, anyBar),
      name: anyLine(briefNameBytes),
      preset: fc.constantFrom('', 'shop', 'agency-2'),
      extras: fewExtras,
    })
    .map((brief) => ({
      ...brief,
      weights: brief.weights.map((weight, place) =>
        place === 0 || place === of.skills.length - 1 ? weight || 2 : weight,
      ),
    }));

export const ratingsIn = (
  of: Pack,
  about: fc.Arbitrary<string> = fc.constant(''),
): fc.Arbitrary<SharedRatings> =>
  fc
    .record({
      rater: anyLine(nameBytes),
      about,
      bytes: fc.uint8Array({ minLength: of.ratings.length, maxLength: of.ratings.length }),
      day: u16,
      extras: fewExtras,
    })
    .map(({ bytes, ...rest }) => {
      const sheet = new Map<RatingId, Answer>();
      for (const [place, { id }] of of.ratings.entries()) {
        const answer = answerOf(bytes[place] ?? 0);
        if (answer !== undefined) sheet.set(id, answer);
      }
      return { ...rest, sheet };
    });

const resultIn = (of: Pack): fc.Arbitrary<SharedResult> =>
  fc
    .record({
      sheet: anySheet(of),
      name: anyRawName.map(personName),
      passedOver: fc.subarray([...of.items]),
      day: u16,
      seconds: u16,
      brief: fc.option(briefIn(of), { freq: 2, nil: undefined }),
      observers: fc.oneof(fc.constant([]), fc.array(ratingsIn(of), { maxLength: 2 })),
      wants: fc.option(wantsFor(of), { freq: 2, nil: undefined }),
      extras: extrasOf(oddUnknown),
    })
    .map(({ passedOver, brief, wants, ...rest }) => ({
      ...rest,
      ...(brief && { brief }),
      ...(wants && { wants }),
      pack: of,
      skipped: new Set(passedOver.map(({ id }) => id).filter((id) => !rest.sheet.has(id))),
    }));

export const anyResult: fc.Arbitrary<SharedResult> = fc.oneof(resultIn(pack), resultIn(otherPack));

export const anyToken: fc.Arbitrary<string> = anyResult.map(makeResultToken);

/** A token around any bytes, its checksum right: what a later version, or a forger, could write. */
export const tokenOf = (bytes: Uint8Array, kind: TokenKind = 'r'): string =>
  bech32m.encode(kind, bech32m.toWords(bytes), false);

export const bytesOf = (token: string): Uint8Array =>
  bech32m.fromWords(bech32m.decode(token, 2_000).words);

export const plainResult: SharedResult = {
  pack,
  name: 'Ada',
  sheet: new Map(pack.items.slice(0, 30).map(({ id }) => [id, 4])),
  skipped: new Set(),
  day: 328,
  seconds: 420,
  observers: [],
  extras: [],
};
