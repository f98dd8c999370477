// The four files of guidance as they are spelt, and every text of them with the place where it stands.
import advice from '../../content/advice.json';
import interview from '../../content/interview.json';
import presets from '../../content/presets.json';
import wants from '../../content/wants.json';

export const fields = ['brings', 'risks', 'practise', 'pair', 'handOff'] as const;
export const levels = ['low', 'middle', 'high'] as const;

export interface GuidanceText {
  readonly at: string;
  readonly skill: string;
  /** Texts of one field are read one below the other, so they are compared with each other. */
  readonly field: string;
  readonly text: string;
}
export type Texts = readonly GuidanceText[];

export const adviceTexts: Texts = advice.skills.flatMap((entry) =>
  fields.flatMap((field) =>
    levels.map((level) => ({
      at: `${entry.skill} ${field} ${level}`,
      skill: entry.skill,
      field,
      text: entry[field][level],
    })),
  ),
);

export const wantTexts: Texts = wants.activities.map(({ skill, text }) => ({
  at: `${skill} want`,
  skill,
  field: 'want',
  text,
}));

interface Asked {
  readonly ask: string;
  readonly probes: readonly string[];
  readonly good?: string;
  readonly average?: string;
  readonly poor?: string;
  readonly listenFor?: string;
}

function askedTexts(at: string, skill: string, asked: Asked): Texts {
  const { ask, probes, good, average, poor, listenFor } = asked;
  const single = Object.entries({ ask, good, average, poor, listenFor });
  return [
    ...single.flatMap(([field, text]) =>
      text === undefined ? [] : [{ at: `${at} ${field}`, skill, field, text }],
    ),
    ...probes.map((text, i) => ({ at: `${at} probe ${i + 1}`, skill, field: 'probe', text })),
  ];
}

export const interviewTexts: Texts = [
  ...interview.skills.flatMap(({ skill, questions, anchors }) => [
    ...questions.flatMap((asked, i) => askedTexts(`${skill} question ${i + 1}`, skill, asked)),
    ...anchors.map((text, i) => ({
      at: `${skill} anchor ${i + 1}`,
      skill,
      field: 'anchor',
      text,
    })),
  ]),
  ...interview.leading.flatMap((asked, i) =>
    askedTexts(`leading question ${i + 1}`, 'leading', asked),
  ),
];

export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly example: string;
  readonly weights: Readonly<Record<string, number | undefined>>;
  readonly why: Readonly<Record<string, string | undefined>>;
}

export const presetList: readonly Preset[] = presets.presets;

const presetTexts: Texts = presetList.flatMap(({ id, name, example, why }) => [
  { at: `${id} name`, skill: '', field: 'name', text: name },
  { at: `${id} example`, skill: '', field: 'example', text: example },
  ...Object.entries(why).map(([skill, text]) => ({
    at: `${id} why ${skill}`,
    skill,
    field: 'why',
    text: text ?? '',
  })),
]);

export const guidanceTexts: Texts = [
  ...adviceTexts,
  ...wantTexts,
  ...interviewTexts,
  ...presetTexts,
];

export const interviewSkills = interview.skills.map(({ skill }) => skill);

/** One text, to be planted. */
export const said = (text: string, more: Partial<GuidanceText> = {}): GuidanceText => ({
  at: 'planted',
  skill: 'planted',
  field: 'planted',
  text,
  ...more,
});
