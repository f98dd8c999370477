/** What the method page tells beside the pack: its texts, every constant with its reason, and what was simulated. */
import method from 'virtual:method';
import { addWording } from './wording.ts';

export const { constants, figures } = method;

addWording(method.wording);
