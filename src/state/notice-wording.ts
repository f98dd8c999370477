/** The texts of what stands above pages, or in their stead, when something is the matter. */
import wording from 'virtual:notices';
import { addWording } from './wording.ts';

addWording(wording);
