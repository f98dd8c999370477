// npm run check:content: every fault of every content file at once, and what translations lack.
import { contentOrExit, describeFaults } from './content-files.ts';
import { describeLanguage, readLanguages } from './languages.ts';

const { pack, wording, lessons } = contentOrExit();
const texts = Object.keys(wording).length;
console.log(
  `Content is sound: ${pack.skills.length} skills, ${pack.items.length} items, ${pack.ratings.length} ratings, ${texts} texts, ${lessons.tasks.length} everyday tasks, pack ${pack.hash}.`,
);
const { languages, faults } = readLanguages();
for (const language of languages) console.log(describeLanguage(language));
if (faults.length > 0) {
  console.error(`${describeFaults(faults)}\n${faults.length} faults in translations.`);
  process.exit(1);
}
