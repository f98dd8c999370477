import { useId } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Draft } from '#core/draft.ts';
import type { WantedActivity } from '#core/guidance-schema.ts';
import { type Pack, skillOf } from '#core/pack.ts';
import { type Wish, wantsIn, wishes } from '#core/wants.ts';
import { addresses, resultAddress } from '#state/addresses.ts';
import { wantsList } from '#state/advice.ts';
import { useDraft } from '#state/draft.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import './wants.css';
import '#state/later-wording.ts';

/** One of each role in turn, so that no part of the page belongs to one of them. */
function inTurn(pack: Pack): readonly WantedActivity[] {
  const known = wantsList.filter(({ skill }) => pack.skills.some(({ id }) => id === skill));
  const [first, second] = pack.roles.map(({ id }) =>
    known.filter(({ skill }) => skillOf(pack, skill).role === id),
  );
  const longer = Math.max(first?.length ?? 0, second?.length ?? 0);
  return Array.from({ length: longer }, (_, i) => [first?.[i], second?.[i]])
    .flat()
    .filter((one) => one !== undefined);
}

interface ActivityProps {
  readonly activity: WantedActivity;
  readonly wish: Wish | undefined;
  readonly onWish: (wish: Wish | undefined) => void;
}

function Activity({ activity, wish, onWish }: ActivityProps) {
  const name = useId();
  return (
    <fieldset className="card want">
      <legend>{activity.text}</legend>
      <div className="want-choices">
        {wishes.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={wish === one} onChange={() => onWish(one)} />
            {text(`wants.${one}`)}
          </label>
        ))}
        {wish && (
          <button
            type="button"
            className="link-button small"
            aria-label={text('wants.clear-label', { activity: activity.text })}
            onClick={() => onWish(undefined)}
          >
            {text('wants.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Wishes({ draft }: { readonly draft: Draft }) {
  const { pack, id, wish, endWishes } = useDraft();
  const navigate = useNavigate();
  const said = wantsIn(pack, draft.wants ?? []);
  const goOn = () => {
    endWishes();
    void navigate(id === undefined ? addresses.result : resultAddress(id));
  };
  return (
    <div className="narrow stack wants">
      <PageHeading title={text('app.title', { page: text('wants.page') })}>
        {text('wants.title')}
      </PageHeading>
      <p>{text('wants.lead')}</p>
      <p className="muted">{text('wants.where')}</p>
      <button type="button" className="btn" onClick={goOn}>
        {text('wants.pass')}
      </button>
      <div className="want-list">
        {inTurn(pack).map((activity) => {
          const { id: skill } = skillOf(pack, activity.skill);
          return (
            <Activity
              key={skill}
              activity={activity}
              wish={said.get(skill)}
              onWish={(one) => wish(skill, one)}
            />
          );
        })}
      </div>
      <button type="button" className="btn primary" onClick={goOn}>
        {text('check.result')}
      </button>
    </div>
  );
}

/** What somebody would do every week: asked for after the questions, to be passed over at will. */
export function WantsPage() {
  const draft = useDraft((state) => state.draft);
  if (draft) return <Wishes draft={draft} />;
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('wants.page') })}>
        {text('check.empty-title')}
      </PageHeading>
      <p>{text('check.empty')}</p>
      <Link className="btn primary" to={addresses.start}>
        {text('go.start')}
      </Link>
    </div>
  );
}
