import type { CoastMapModel } from '../../lib/page/model.ts';

export interface CoastMapProps {
  map: CoastMapModel;
}

/** The coast of the places a mission visited. */
export function CoastMap({ map }: CoastMapProps) {
  return (
    <svg
      className="coast-map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label={map.title}
    >
      {/* The name of the drawing says all of it: its words are for the eye. */}
      <g aria-hidden="true">
        <path className="map-grid" vectorEffect="non-scaling-stroke" d={map.graticule} />
        <path className="map-coast" vectorEffect="non-scaling-stroke" d={map.land} />
        <g className="map-places">
          {map.points.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="5" />
          ))}
        </g>
        {map.points.map(({ x, y, end, name }) => (
          <text
            key={name}
            x={x + (end ? -11 : 11)}
            y={y + 5}
            {...(end ? { textAnchor: 'end' } : {})}
          >
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}
