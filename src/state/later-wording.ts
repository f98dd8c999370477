/** The texts of every page that comes after the first question, or may never come. Loaded with the first of them. */
import wording from 'virtual:later';
import { addWording } from './wording.ts';

addWording(wording);
