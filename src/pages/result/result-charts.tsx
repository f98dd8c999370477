/** The drawn half of the result: the only way to the charts, so that they load apart from everything else. */
import { FitMap } from '#charts/fit-map.tsx';
import { SkillList } from '#charts/skill-list.tsx';
import { type Pack, skillOf } from '#core/pack.ts';
import type { Report, RoleReport } from '#core/report.ts';
import { rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { inks } from '#ui/ink.tsx';
import { useMedia } from '#ui/use-media.ts';
import { mapFinding, skillsFinding, standingText } from './words.ts';

const wideQuery = '(min-width: 36rem)';

const personLabel = ({ who }: Report): string => {
  if (who.voice === 'named') return who.name;
  return who.voice === 'you' ? text('map.you') : text('map.person');
};

export function ResultMap({ pack, report }: { readonly pack: Pack; readonly report: Report }) {
  const wide = useMedia(wideQuery);
  const [x, y] = report.roles;
  const [first, second] = pack.roles;
  return (
    <FitMap
      people={[{ name: personLabel(report), shape: 'circle', x, y }]}
      bars={[x.bar, y.bar]}
      words={{
        axisX: text('map.axis', { role: first.title }),
        axisY: text('map.axis', { role: second.title }),
        regionX: first.title,
        regionY: second.title,
        regionBoth: text('map.region-both'),
        regionNeither: text('map.region-neither'),
        finding: mapFinding(pack, report),
      }}
      wide={wide}
    />
  );
}

export function ResultSkills({ pack, role }: { readonly pack: Pack; readonly role: RoleReport }) {
  const wide = useMedia(wideQuery);
  return (
    <SkillList
      lines={role.skills.map((line) => ({
        id: line.skill,
        name: skillOf(pack, line.skill).name,
        standing: line.standing,
        standingText: standingText(line),
        score: line.score,
        low: line.low,
        high: line.high,
      }))}
      bar={role.bar}
      ink={inks[rolePlace(pack, role.role)]}
      words={{ finding: skillsFinding(pack, role) }}
      wide={wide}
    />
  );
}
