/** Every address of the site. */
export const addresses = {
  home: '/',
  start: '/start',
  question: '/question/:place',
  check: '/check',
  result: '/result',
  keptResult: '/result/:id',
  shared: '/shared',
  method: '/method',
  settings: '/settings',
  backup: '/backup',
  progress: '/progress',
  invite: '/invite',
  invited: '/invited',
  rateInvited: '/rate-for',
  inbox: '/inbox',
  received: '/received',
  privacy: '/privacy',
  linkProblem: '/link/:code',
} as const;

/** The address of a question, counted from 1. */
export const questionAddress = (place: number): string => `/question/${place}`;
export const resultAddress = (id: string): string => `/result/${id}`;
export const linkProblemAddress = (code: string): string => `/link/${code}`;
