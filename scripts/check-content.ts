// npm run check:content: every fault of every content file at once.
import { contentOrExit } from './content-files.ts';

const { pack, wording, lessons } = contentOrExit();
const texts = Object.keys(wording).length;
console.log(
  `Content is sound: ${pack.skills.length} skills, ${pack.items.length} items, ${pack.ratings.length} ratings, ${texts} texts, ${lessons.tasks.length} everyday tasks, pack ${pack.hash}.`,
);
