import { createRequire } from 'node:module';
import { type GeoProjection, type GeoStream, geoStream } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Polyline } from './polyline.ts';

/** Lines on the globe: each a list of [longitude, latitude]. */
type GeoLines = GeoJSON.MultiLineString;

let lines: GeoLines | undefined;

/**
 * The coasts of the world as lines, not as areas: clipped at the edge of a map a line ends there,
 * where an area would gain a border.
 */
export function coastlines(): GeoLines {
  return (lines ??= withoutSeams(land()));
}

/** The coast of the world (Natural Earth, 1:50 000 000). */
type Atlas = Topology<{ land: GeometryCollection }>;

/** Read when it is first asked for: most builds find their maps drawn. */
function land(): GeoLines {
  const topology: Atlas = createRequire(import.meta.url)('world-atlas/land-50m.json');
  return mesh(topology, topology.objects.land);
}

/**
 * The source is a flat sheet: where land reaches its edge (180° of longitude, the South Pole) it has
 * a border that is no coast. Lines are cut there.
 */
function withoutSeams({ coordinates }: GeoLines): GeoLines {
  const pieces = coordinates.flatMap((line) => {
    const cut: GeoJSON.Position[][] = [];
    line.forEach((position, i) => {
      const before = line[i - 1];
      if (before && !(onEdge(before) && onEdge(position))) cut.at(-1)?.push(position);
      else cut.push([position]);
    });
    return cut.filter((piece) => piece.length > 1);
  });
  return { type: 'MultiLineString', coordinates: pieces };
}

function onEdge([lon = 0, lat = 0]: GeoJSON.Position): boolean {
  return Math.abs(lon) > 179.999 || lat < -89.99;
}

/** Lines as a projection draws and clips them. */
export function project(source: GeoLines, projection: GeoProjection): Polyline[] {
  const drawn: Polyline[] = [];
  const sink: GeoStream = {
    lineStart: () => void drawn.push([]),
    lineEnd: () => undefined,
    point: (x, y) => void drawn.at(-1)?.push({ x, y }),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(source, projection.stream(sink));
  return drawn;
}
