import type { Standing } from '#core/report.ts';

interface StandingMarkProps {
  standing: Standing;
  /** Middle of the mark. */
  x: number;
  y: number;
  size: number;
}

/** ▲ ● ▽ – drawn rather than written, because fonts disagree about their size. */
export function StandingMark({ standing, x, y, size }: StandingMarkProps) {
  const s = size / 2;
  const place = { className: 'chart-standing-mark', transform: `translate(${x},${y})` };
  const solid = { ...place, fill: 'var(--ink-2)' };
  const hollow = { ...place, fill: 'none', stroke: 'var(--ink-2)', strokeWidth: 1.4 };
  switch (standing) {
    case 'strength':
      return <path {...solid} d={`M0,${-s}L${s},${s * 0.8}H${-s}Z`} />;
    case 'near':
      return <circle {...solid} r={s * 0.86} />;
    case 'gap':
      return (
        <path
          {...hollow}
          strokeLinejoin="round"
          d={`M0,${s * 0.8}L${s * 0.9},${-s * 0.75}H${-s * 0.9}Z`}
        />
      );
    case 'unanswered':
      return <path {...hollow} d={`M${-s},0H${s}`} />;
    default:
      return standing satisfies never;
  }
}
