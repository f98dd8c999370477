import type { BriefFor } from '#core/link/brief-body.ts';
import { briefWords } from '#state/brief-words.ts';
import { keepBriefToken, useBriefs } from '#state/briefs.ts';
import { frameWords } from '#state/frame-words.ts';
import { text, textParts } from '#state/wording.ts';
import { BriefCard } from '#ui/brief-card.tsx';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';

interface ReceivedBriefProps extends BriefFor {
  readonly title: string;
  readonly token: string;
}

/** What a role asks, as somebody else sees it. */
export function ReceivedBrief({ title, token, pack, brief }: ReceivedBriefProps) {
  const briefs = useBriefs((state) => state.briefs);
  const kept = briefs[0]?.token === token;
  return (
    <div className="narrow stack">
      <PageHeading title={title}>
        {brief.name ? (
          <RichText parts={textParts('received.brief-named', { name: <bdi>{brief.name}</bdi> })} />
        ) : (
          text('received.brief-title')
        )}
      </PageHeading>
      <p>{text('received.brief-text')}</p>
      <h2>{text('received.brief-counts')}</h2>
      <BriefCard roles={briefWords(pack, brief)} />
      {!kept && (
        <OwnWindow words={frameWords()} hash={`#${token}`}>
          <button type="button" className="btn primary" onClick={() => keepBriefToken(token)}>
            {text('received.keep-brief')}
          </button>
        </OwnWindow>
      )}
      <p role="status">{kept && text('received.kept-brief')}</p>
    </div>
  );
}
