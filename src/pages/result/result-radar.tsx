/** The second view of the skills, apart from the charts that everybody sees. */
import { SkillRadar } from '#charts/skill-radar.tsx';
import { rolePlace } from '#state/pack.ts';
import { inks } from '#ui/ink.tsx';
import { useMedia } from '#ui/use-media.ts';
import { type SkillsDrawn, skillLines, wideQuery } from './skill-lines.ts';
import { skillsFinding } from './words.ts';

export function ResultRadar(drawn: SkillsDrawn) {
  const wide = useMedia(wideQuery);
  const { pack, role } = drawn;
  return (
    <SkillRadar
      skills={skillLines(drawn)}
      bar={role.bar}
      ink={inks[rolePlace(pack, role.role)]}
      words={{ finding: skillsFinding(drawn) }}
      wide={wide}
    />
  );
}
