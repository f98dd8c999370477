import { Link } from 'react-router-dom';
import { ratersOf } from '#core/assess.ts';
import { rateAddress } from '#state/addresses.ts';
import { allOf } from '#state/list-text.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { isRateable, nameOf, whyNot } from './comparable.ts';

const ratersOn = ({ evidence: { result } }: Standing): number => (result ? ratersOf(result) : 0);

/** What is known of those compared, where it is not the same for all of them. */
function evidenceNotices(known: readonly Standing[]): readonly string[] {
  const self = known.filter((one) => ratersOn(one) === 0);
  const rated = known.filter((one) => ratersOn(one) > 0);
  const doubtful = known.filter(({ report }) => report?.quality.standing === 'note');
  const names = (list: readonly Standing[]) => allOf(list.map(nameOf));
  const notices: string[] = [];
  if (rated.length === 0) notices.push(text('compare.all-self'));
  else if (self.length > 0) {
    notices.push(text('compare.mixed', { self: names(self), rated: names(rated) }));
  }
  if (new Set(rated.map(ratersOn)).size > 1) {
    const each = rated.map((one) =>
      text('compare.raters-one', { name: nameOf(one), count: ratersOn(one) }),
    );
    notices.push(text('compare.raters', { names: allOf(each) }));
  }
  if (doubtful.length > 0) {
    notices.push(text('compare.doubtful', { count: doubtful.length, names: names(doubtful) }));
  }
  return notices;
}

interface NoticesProps {
  readonly chosen: readonly Standing[];
  readonly known: readonly Standing[];
  /** How many were asked for that are not here. */
  readonly gone: number;
}

/** What has to be said before anything is compared. */
export function Notices({ chosen, known, gone }: NoticesProps) {
  const notices = evidenceNotices(known);
  const aside = chosen.filter((one) => whyNot(one) !== undefined);
  if (notices.length + aside.length + gone === 0) return null;
  return (
    <div className="notice">
      <h2 className="compare-before">{text('compare.before')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
        {aside.map((one) => (
          <li key={one.person.id}>
            {text('departments.aside-line', { name: nameOf(one), reason: whyNot(one) ?? '' })}{' '}
            {isRateable(one) && (
              <Link className="no-print" to={rateAddress(one.person.id)}>
                {text('departments.aside-rate', { name: nameOf(one) })}
              </Link>
            )}
          </li>
        ))}
        {gone > 0 && <li>{text('compare.gone', { count: gone })}</li>}
      </ul>
    </div>
  );
}
