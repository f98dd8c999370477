/** The charts, fetched with the library they are drawn with, apart from everything else. */
import { later } from '#ui/later.tsx';

const load = () => import('./result-charts.tsx');

export const ResultMap = later(async () => (await load()).ResultMap);
export const ResultSkills = later(async () => (await load()).ResultSkills);
export const PictureMap = later(async () => (await load()).PictureMap);
