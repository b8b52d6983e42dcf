import type { CoastMapModel } from '../../lib/page/model.ts';

export interface CoastMapProps {
  map: CoastMapModel;
}

/**
 * The coast of the places a mission visited. Land goes on past the frame, to the edge of the page;
 * places are in percent of it and names in letters, which are never scaled.
 */
export function CoastMap({ map: { title, width, height, beyond, ...map } }: CoastMapProps) {
  const across = (x: number) => percent(x / width);
  const down = (y: number) => percent(y / height);
  const { top, right, bottom } = beyond;
  const [drawnWidth, drawnHeight] = [width + right, top + height + bottom];
  return (
    <svg className="coast-map" role="img" aria-label={title}>
      {/* The name of the drawing says all of it: its words are for the eye. */}
      <g aria-hidden="true">
        <svg
          y={down(-top)}
          width={across(drawnWidth)}
          height={down(drawnHeight)}
          viewBox={`0 ${-top} ${drawnWidth} ${drawnHeight}`}
          preserveAspectRatio="none"
        >
          <path className="map-grid" vectorEffect="non-scaling-stroke" d={map.graticule} />
          <path className="map-coast" vectorEffect="non-scaling-stroke" d={map.land} />
        </svg>
        <g className="map-places">
          {map.points.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={across(x)} cy={down(y)} r=".3rem" />
          ))}
        </g>
        {map.points.map(({ x, y, end, name }) => (
          <text
            key={name}
            x={across(x)}
            y={down(y)}
            dx={end ? '-.7em' : '.7em'}
            dy=".35em"
            {...(end ? { textAnchor: 'end' } : {})}
          >
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
