import { Navigate, useParams } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import { addresses } from '#state/addresses.ts';
import { pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { usePreferences } from '#state/preferences.ts';
import { inPlay } from '#state/roster.ts';
import { openStep } from './open-step.ts';
import { TeamBusiness } from './team-business.tsx';
import { TeamNames } from './team-names.tsx';
import { TeamPicture } from './team-picture.tsx';
import { TeamStep } from './team-step.tsx';
import '#ui/fields.css';
import './team.css';
import '#state/desk-wording.ts';

/** The guide of an owner: names, everyone on one skill at a time, the picture. The address holds the step. */
export function TeamPage() {
  const { step } = useParams();
  const rater = usePreferences((state) => state.rater);
  const everyone = usePeople((state) => state.people);
  const people = byName(inPlay(everyone));
  if (step === undefined) return <TeamNames people={people} />;
  if (step === 'business') return <TeamBusiness next={String(openStep(people, rater))} />;
  if (step === 'picture') return <TeamPicture people={people} />;
  const place = Number(step);
  const skill = Number.isInteger(place) ? pack.skills[place - 1] : undefined;
  if (!skill || people.length === 0) return <Navigate to={addresses.team} replace />;
  return <TeamStep key={step} place={place} skill={skill} people={people} />;
}
