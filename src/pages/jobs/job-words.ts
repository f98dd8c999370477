import type { JobDescription } from '#core/job.ts';
import { type Block, makeJobText } from '#core/job-text.ts';
import type { Role } from '#core/pack.ts';
import { text } from '#state/wording.ts';

const heading = (words: string): Block => ({ kind: 'heading', text: words });
const entry = (words: string): Block => ({ kind: 'entry', text: words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', text: words });

/** A job description in words, to be read, changed and taken along. */
export function jobText(job: JobDescription, role: Role, other: Role): string {
  return makeJobText([
    { kind: 'title', text: text('job.title', { role: role.title }) },
    heading(text('job.purpose')),
    paragraph(job.purpose),
    heading(text('job.duties')),
    ...job.duties.map((duty) =>
      entry(duty.shared ? text('job.shared', { duty: duty.text, role: other.name }) : duty.text),
    ),
    ...(job.hours > 0 ? [paragraph(text('job.hours', { hours: job.hours }))] : []),
    heading(text('job.skills')),
    ...job.skills.map(({ skill, weight }) =>
      entry(text('job.skill', { skill: skill.name, weight, definition: skill.definition })),
    ),
    heading(text('job.success')),
    ...job.success.map(entry),
    heading(text('job.hand-off', { role: other.name })),
    ...job.handOff.map(entry),
  ]);
}
