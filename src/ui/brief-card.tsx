import { InkShape, inks } from './ink.tsx';
import './brief-card.css';

export interface BriefRole {
  readonly id: string;
  readonly title: string;
  readonly bar: string;
  /** Skills that count alike, the most important first. */
  readonly groups: readonly { readonly label: string; readonly skills: string }[];
}

/** What two roles ask: bars, and which skills count how much. */
export const BriefCard = ({ roles }: { readonly roles: readonly BriefRole[] }) => (
  <div className="brief-card">
    {roles.map(({ id, title, bar, groups }, i) => (
      <div className="stack" key={id}>
        <h3>
          <InkShape ink={inks[i] ?? 'mkt'} /> {title}
        </h3>
        <p className="small">{bar}</p>
        <dl>
          {groups.map(({ label, skills }) => (
            <div key={label}>
              <dt>{label}</dt>
              {skills && <dd>{skills}</dd>}
            </div>
          ))}
        </dl>
      </div>
    ))}
  </div>
);
