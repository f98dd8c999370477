import { Link } from 'react-router-dom';
import { rateAddress } from '#state/addresses.ts';
import type { AsideReason, Considered } from '#state/placing.ts';
import { text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';
import { nameOf } from './names.ts';

const rateable: readonly AsideReason[] = ['nothing', 'shut', 'too-few', 'again'];
const atMost = 20;

/** Who is in no plan, and what would bring them in. */
export function AsideList({ aside }: Pick<Considered, 'aside'>) {
  if (aside.length === 0) return null;
  const listed = aside.slice(0, atMost);
  const rest = aside.length - listed.length;
  return (
    <section className="stack no-print">
      <h2>{text('departments.aside')}</h2>
      <ul className="aside-list">
        {listed.map(({ person, reason }) => (
          <li key={person.id}>
            <RichText
              parts={textParts('departments.aside-line', {
                name: <bdi>{nameOf(person)}</bdi>,
                reason: text(`departments.aside-${reason}`),
              })}
            />{' '}
            {rateable.includes(reason) && (
              <Link to={rateAddress(person.id)}>
                {text('departments.aside-rate', { name: nameOf(person) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small muted">{text('departments.aside-more', { count: rest })}</p>}
    </section>
  );
}
