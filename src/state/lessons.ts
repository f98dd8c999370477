/** What the pages about the two jobs teach, with their texts. Loaded with the first of them. */
import lessons from 'virtual:lessons';
import type { RoleLesson } from '#core/difference-schema.ts';
import './difference-wording.ts';

export { lessons };

/** What is taught of the first role (0) or the second (1). */
export const lessonAt = (place: 0 | 1): RoleLesson => lessons.roles[place];
