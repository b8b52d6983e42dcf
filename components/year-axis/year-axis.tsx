import type { AxisModel } from '../../lib/page/model.ts';

export interface YearAxisProps {
  axis: AxisModel;
}

const WIDTH = 800;
const MARGIN = 20;
const LINE = 40;

/** The years of a list on a thin line, to scale. The table below says the same: hidden from screen readers. */
export function YearAxis({ axis }: YearAxisProps) {
  const { from, to, years } = axis;
  if (to <= from) return null;
  const x = (year: number) =>
    Math.round(MARGIN + ((year - from) / (to - from)) * (WIDTH - 2 * MARGIN));
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .map((year) => `M${x(year)} ${LINE - (year % 5 === 0 ? 12 : 6)}V${LINE}`)
    .join('');
  return (
    <svg className="year-axis" viewBox={`0 0 ${WIDTH} ${LINE + 30}`} aria-hidden="true">
      <path d={`M${MARGIN} ${LINE}H${WIDTH - MARGIN}${ticks}`} />
      {years.map(({ year, count }) => (
        <g key={year}>
          {Array.from({ length: Math.min(count, 3) }, (_, index) => (
            <circle key={index} cx={x(year)} cy={LINE - index * 15} r="6" />
          ))}
          <text x={x(year)} y={LINE + 26} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
