/** A result of which all is drawn: its charts may come later than its words, and what stands below comes afterwards. */
export const wholeResult = '.result:has(.map-frame svg):has(.disclosure table) .result-sum';
