/** What the page can be read in. */
import list from 'virtual:languages';

export const languages = list;
