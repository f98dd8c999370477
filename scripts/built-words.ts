// Texts that stand in the built files themselves, where no page runs to fill them in.
import type { Lessons } from '../src/core/difference-schema.ts';
import type { Pack } from '../src/core/pack.ts';
import type { Wording } from '../src/core/pack-schema.ts';

/** What such a text can speak of. */
export interface Teaching {
  readonly pack: Pack;
  readonly wording: Wording;
  readonly lessons: Lessons;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const signs = Object.fromEntries(Object.entries(escapes).map(([sign, name]) => [name, sign]));
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => escapes[one] ?? '');
/** What stood there before, for places in a page where nothing is undone by its reader. */
export const unescaped = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot);/g, (one) => signs[one] ?? one);

/** A plain text of the interface, filled in. Not safe yet to stand in a page. */
export function plainWords({
  pack,
  wording,
  lessons,
}: Teaching): (key: string, more?: Readonly<Record<string, string>>) => string {
  const [first, second] = pack.roles;
  const fillings: Readonly<Record<string, string>> = {
    ...lessons.source,
    roleA: first.name,
    roleB: second.name,
    RoleA: first.title,
    RoleB: second.title,
    count: String(lessons.tasks.length),
  };
  return (key, more = {}) => {
    const message = wording[key];
    if (typeof message !== 'string') throw new Error(`"${key}" is no plain text`);
    return message.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const filling = more[name] ?? fillings[name];
      if (filling === undefined) throw new Error(`"${key}" needs {${name}}`);
      return filling;
    });
  };
}

/** What search engines, previews and the dialog of installing say of the site. */
export const siteDescription = (teaching: Teaching): string =>
  plainWords(teaching)('site.description');
