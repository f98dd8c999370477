/** The texts of the pages about the two jobs. Loaded with the first of them. */
import wording from 'virtual:difference';
import { addWording } from './wording.ts';

addWording(wording);
