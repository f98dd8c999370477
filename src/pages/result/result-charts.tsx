/** The drawn half of the result: the only way to the charts, so that they load apart from everything else. */
import { useEffect, useRef } from 'react';
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

interface MapProps {
  readonly pack: Pack;
  readonly report: Report;
}

function MapOf({ pack, report, wide }: MapProps & { readonly wide: boolean }) {
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

export function ResultMap(props: MapProps) {
  return <MapOf {...props} wide={useMedia(wideQuery)} />;
}

/** As long as recharts may take to draw everything, layer by layer. */
const drawnMs = 120;

/** The map to be made a picture of: as large on a phone as elsewhere. */
export function PictureMap({
  onDrawn,
  ...props
}: MapProps & { readonly onDrawn: (svg: SVGSVGElement | undefined) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onDrawn(undefined);
    const timer = setTimeout(() => {
      onDrawn(frame.current?.querySelector<SVGSVGElement>('svg') ?? undefined);
    }, drawnMs);
    return () => clearTimeout(timer);
  }, [props.report, onDrawn]);
  return (
    <div className="picture-source" ref={frame}>
      <MapOf {...props} wide />
    </div>
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
