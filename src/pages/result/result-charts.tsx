/** The drawn half of the result: the only way to the charts, so that they load apart from everything else. */
import { FitMap } from '#charts/fit-map.tsx';
import { SkillList } from '#charts/skill-list.tsx';
import type { Pack } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import { rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { inks } from '#ui/ink.tsx';
import { useMedia } from '#ui/use-media.ts';
import { type SkillsDrawn, skillLines, wideQuery } from './skill-lines.ts';
import { mapFinding, skillsFinding } from './words.ts';

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

export function ResultSkills(drawn: SkillsDrawn) {
  const wide = useMedia(wideQuery);
  const { pack, role } = drawn;
  return (
    <SkillList
      lines={skillLines(drawn)}
      bar={role.bar}
      ink={inks[rolePlace(pack, role.role)]}
      words={{ finding: skillsFinding(drawn) }}
      wide={wide}
    />
  );
}
