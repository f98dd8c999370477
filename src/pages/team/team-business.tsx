import { useState } from 'react';
import { Link } from 'react-router-dom';
import { briefIn } from '#core/draft.ts';
import { addresses, teamStepAddress } from '#state/addresses.ts';
import { dropBriefs, keepBrief, keepBriefToken, tokenInUse, useBriefs } from '#state/briefs.ts';
import { frameWords } from '#state/frame-words.ts';
import { pack } from '#state/pack.ts';
import { presetBrief, presets } from '#state/presets.ts';
import { text } from '#state/wording.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

const own = 'own';

/** The kind of business: a role brief in one tap. A brief of the owner's own is a choice too, and stays one. */
export function TeamBusiness({ next }: { readonly next: string }) {
  useBriefs();
  const [before] = useState(tokenInUse);
  const ownBrief = briefIn(pack, before);
  const hasOwn = before !== undefined && ownBrief !== undefined && ownBrief.preset === '';
  const token = tokenInUse();
  const preset = briefIn(pack, token)?.preset ?? '';
  const chosen = hasOwn && token === before ? own : preset;
  const choose = (id: string) => {
    const brief = presetBrief(id);
    if (id === own && before !== undefined) keepBriefToken(before);
    else if (brief) keepBrief(brief);
    else dropBriefs();
  };
  return (
    <div className="narrow team">
      <header className="stack">
        <p className="small muted">{text('team.page')}</p>
        <PageHeading title={text('app.title', { page: text('team.business') })}>
          {text('team.business')}
        </PageHeading>
        <p className="lead">{text('team.business-lead')}</p>
      </header>
      <OwnWindow words={frameWords()}>
        <ChoiceCards
          legend={text('brief.preset')}
          hint={text('brief.preset-truth')}
          choices={[
            ...(hasOwn
              ? [
                  {
                    id: own,
                    name: ownBrief.name || text('brief.nameless'),
                    note: text('team.own-brief'),
                  },
                ]
              : []),
            { id: '', name: text('brief.preset-none'), note: text('brief.preset-none-note') },
            ...presets.map(({ id, name, example }) => ({ id, name, note: example })),
          ]}
          chosen={chosen}
          onChoose={choose}
        />
      </OwnWindow>
      <div className="row">
        <Link className="btn" to={addresses.team}>
          {text('team.back')}
        </Link>
        <Link className="btn primary" to={teamStepAddress(next)}>
          {next === '1' ? text('team.begin') : text('team.go-on', { step: Number(next) })}
        </Link>
      </div>
    </div>
  );
}
