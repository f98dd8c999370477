/** The texts of the pages for those who assess others. Loaded with the first of them. */
import wording from 'virtual:desk';
import { addWording } from './wording.ts';

addWording(wording);
