import { Fragment } from 'react';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { WorldMapModel } from '../../lib/page/model.ts';

export interface WorldMapProps {
  locale: Locale;
  map: WorldMapModel;
}

/** The world seen from Québec: a straight line is the shortest way to a partner, and to scale. */
export function WorldMap({ locale, map }: WorldMapProps) {
  const { size, origin, labels } = map;
  const messages = messagesIn(locale);
  return (
    <svg className="world-map" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={map.title}>
      {/* The name of the drawing says all of it: its words are for the eye. */}
      <g aria-hidden="true">
        <path className="map-grid" vectorEffect="non-scaling-stroke" d={map.graticule} />
        <g className="map-grid">
          {map.rings.map((radius) => (
            <circle key={radius} cx={origin.x} cy={origin.y} r={radius} />
          ))}
        </g>
        <path className="map-coast" vectorEffect="non-scaling-stroke" d={map.land} />
        <path className="map-ways" d={map.lines} />
        <g className="map-places">
          {map.points.map(({ x, y, isPartner, isVisited }) => (
            <Fragment key={`${x} ${y}`}>
              {isPartner ? <circle cx={x} cy={y} r="4" /> : null}
              {isVisited ? <path d={`M${x - 8} ${y}l8-8 8 8-8 8z`} /> : null}
            </Fragment>
          ))}
        </g>
        <circle className="map-origin" cx={origin.x} cy={origin.y} r="6" />
        <text x={origin.x + 18} y={origin.y + 8}>
          {messages.mapOrigin}
        </text>
        {labels.map(({ x, y, end, country, distance }) => {
          const at = x + (end ? -16 : 16);
          return (
            <text
              key={country}
              x={at}
              y={y}
              // South of Québec, a narrow screen cuts the map below the point: the words begin higher.
              {...(y > origin.y ? { dy: '-1.15em' } : {})}
              {...(end ? { textAnchor: 'end' } : {})}
            >
              {country}
              <tspan x={at} dy="1.15em">
                {messages.toCapital}
              </tspan>
              <tspan x={at} dy="1.15em">
                {distance}
              </tspan>
            </text>
          );
        })}
      </g>
    </svg>
  );
}
