/** Every address of the site. */
export const addresses = {
  home: '/',
  start: '/start',
  question: '/question/:place',
  check: '/check',
  wants: '/wants',
  result: '/result',
  keptResult: '/result/:id',
  shared: '/shared',
  people: '/people',
  person: '/people/:id',
  rate: '/people/:id/rate',
  interview: '/people/:id/interview',
  interviewSheets: '/interviews',
  brief: '/brief',
  team: '/team',
  teamStep: '/team/:step',
  compare: '/compare',
  departments: '/departments',
  plan: '/departments/plan',
  decide: '/departments/decide',
  decision: '/departments/decision/:id',
  hire: '/departments/hire/:role',
  method: '/method',
  settings: '/settings',
  backup: '/backup',
  progress: '/progress',
  difference: '/difference',
  differencePart: '/difference/:part',
  notTheSame: '/not-the-same-job',
  sorter: '/sorter',
  work: '/work',
  jobs: '/jobs',
  week: '/week',
  samples: '/samples',
  sample: '/samples/:kind',
  invite: '/invite',
  invited: '/invited',
  rateInvited: '/rate-for',
  inbox: '/inbox',
  received: '/received',
  privacy: '/privacy',
  fairUse: '/fair-use',
  linkProblem: '/link/:code',
} as const;

/** The address of a question, counted from 1. */
export const questionAddress = (place: number): string => `/question/${place}`;
export const differencePartAddress = (part: string): string => `/difference/${part}`;
export const resultAddress = (id: string): string => `/result/${id}`;
export const personAddress = (id: string): string => `/people/${id}`;
export const rateAddress = (id: string): string => `/people/${id}/rate`;
export const interviewAddress = (id: string): string => `/people/${id}/interview`;
export const interviewSheetsAddress = (ids: readonly string[]): string =>
  `/interviews?ids=${ids.join(',')}`;
export const teamStepAddress = (step: string): string => `/team/${step}`;
export const sampleAddress = (kind: string): string => `/samples/${kind}`;
export const linkProblemAddress = (code: string): string => `/link/${code}`;
export const decisionAddress = (id: string): string => `/departments/decision/${id}`;
export const hireAddress = (role: string): string => `/departments/hire/${role}`;
export const askAboutAddress = (id: string): string => `/invite?about=${id}`;
export const compareAddress = (ids: readonly string[]): string => `/compare?ids=${ids.join(',')}`;
