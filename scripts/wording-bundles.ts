// Which texts load together: by the topic that a key begins with. What is in no list comes with the first page.
const topics = {
  /** What only files that the build writes say: no page that runs loads it. */
  build: ['site'],
  /** What stands above pages, or in their stead, when something is the matter. */
  notices: ['storage', 'update'],
  method: ['method'],
  /** What no page says before the first question; the built page shows the home page before its code is there. */
  later: [
    'home',
    'map',
    'backup',
    'kept',
    'progress',
    'settings',
    'link',
    'not-found',
    'result',
    'verdict',
    'quality',
    'reason',
    'certainty',
    'class',
    'lean',
    'skills',
    'standing',
    'level',
    'sum',
    'fair',
    'hold',
    'meaning',
    'steps',
    'export',
    'share',
    'check',
    'wants',
    'samples',
    'frame',
  ],
  /** What only those see who assess others, or are asked by them. */
  desk: [
    'invite',
    'inbox',
    'invited',
    'send',
    'received',
    'rate-for',
    'asked-brief',
    'privacy',
    'people',
    'person',
    'team',
    'rate',
    'brief',
    'interview',
    'compare',
    'departments',
    'plan',
    'decision',
    'hire',
    'week',
    'fair-use',
  ],
  /** What the pages about the two jobs say. */
  difference: ['difference', 'sorter', 'work', 'job'],
} as const;

/** What pages load. */
export const bundles = ['first', 'notices', 'method', 'later', 'desk', 'difference'] as const;
export type Bundle = (typeof bundles)[number] | 'build';

const byTopic: ReadonlyMap<string, Bundle> = new Map([
  ...topics.build.map((topic) => [topic, 'build'] as const),
  ...topics.notices.map((topic) => [topic, 'notices'] as const),
  ...topics.method.map((topic) => [topic, 'method'] as const),
  ...topics.later.map((topic) => [topic, 'later'] as const),
  ...topics.desk.map((topic) => [topic, 'desk'] as const),
  ...topics.difference.map((topic) => [topic, 'difference'] as const),
]);

export const bundleOf = (key: string): Bundle => byTopic.get(key.split('.', 1)[0] ?? '') ?? 'first';
