/** What stands in a frame in place of what only the full page does. */
import { text } from './wording.ts';
import './later-wording.ts';

export const frameWords = () => ({ note: text('frame.note'), open: text('frame.open') });
