import { COAST_BEYOND, COAST_FRAME } from '../map/coast-map.ts';
import type { Maps } from '../map/maps.ts';
import { PICTURE_SIZE, type Picture } from './picture.ts';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;

/** Of `components/tokens.css`, in light: a test holds them to it. */
export const COLOURS = {
  ground: '#ffffff',
  text: '#223654',
  secondary: '#43546e',
  brand: '#095797',
  'on-brand': '#ffffff',
  deep: '#062f57',
  pale: '#dae6f0',
  coast: '#a9cbe6',
  'accent-on-brand': '#ffb38f',
} as const;

/** What a picture begins with, from its top. */
export const MASTHEAD = 128;

/** How wide the rail of a record is. */
export const RAIL = 340;

/** Where the grounds of a text begin, and how far down each goes. */
const STEPS = { left: 960, width: 80, ends: [330, 460, HEIGHT] };

/** The coast is as tall as the picture, at its right. */
const COAST_SCALE = HEIGHT / (COAST_BEYOND.top + COAST_FRAME.height + COAST_BEYOND.bottom);

/** The world is cut by the right edge. */
const WORLD = { x: 1040, y: 340, scale: 1.45 };

/** A rectangle of one colour, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

/** What the words of a picture stand on. */
export interface Ground {
  /** In the order in which they are laid. */
  areas: Area[];
  /** What is on them, as SVG; it takes longer to draw than all the rest. */
  drawing?: string;
}

const area = (left: number, top: number, right: number, bottom: number, colour: string): Area => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
  colour,
});

const line = (d: string, colour: string, width: number, opacity = 1) =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" d="${d}"/>`;

/** What the words of a picture stand on. */
export function groundOf(picture: Picture, maps: Maps): Ground {
  const { ground, brand, deep, pale } = COLOURS;
  const field = area(0, 0, WIDTH, HEIGHT, brand);
  const white = (left: number) => area(left, MASTHEAD, WIDTH, HEIGHT, ground);
  switch (picture.face) {
    case 'world':
      return { areas: [field], drawing: svg(world(maps)) };
    case 'coast':
      return { areas: [field], drawing: svg(coast(picture.places, maps)) };
    case 'record':
      return { areas: [field, white(RAIL)] };
    case 'text': {
      const steps = STEPS.ends.map((end, index) => {
        const left = STEPS.left + index * STEPS.width;
        return area(left, MASTHEAD, left + STEPS.width, end, [brand, pale, deep][index] ?? brand);
      });
      return { areas: [field, white(0), ...steps] };
    }
  }
}

const svg = (drawn: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawn}</svg>`;

/** The world seen from Québec. */
function world(maps: Maps): string {
  const { coast: ink, 'accent-on-brand': mark } = COLOURS;
  const { land, rings, origin } = maps.worldMap([]);
  const circles = rings
    // The rim would cross the words.
    .slice(0, -1)
    .map(
      ({ radius }) =>
        `<circle cx="${origin.x}" cy="${origin.y}" r="${radius}" fill="none" stroke="${ink}" opacity=".35"/>`,
    )
    .join('');
  return (
    `<g transform="translate(${WORLD.x} ${WORLD.y}) scale(${WORLD.scale}) translate(${-origin.x} ${-origin.y})">` +
    `${circles}${line(land, ink, 1.1, 0.85)}` +
    `<circle cx="${origin.x}" cy="${origin.y}" r="6" fill="${mark}"/></g>`
  );
}

/** The coast of the places of a mission. */
function coast(places: readonly { lat: number; lon: number }[], maps: Maps): string {
  const { coast: ink, 'accent-on-brand': mark } = COLOURS;
  const { land, graticule, points } = maps.coastMap(
    places.map(({ lat, lon }) => ({ lat, lon })),
    COAST_FRAME,
    COAST_BEYOND,
  );
  const marks = points
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="6" fill="${mark}"/>`)
    .join('');
  return (
    `<g transform="translate(${WIDTH - COAST_FRAME.width * COAST_SCALE} 0) scale(${COAST_SCALE}) translate(0 ${COAST_BEYOND.top})">` +
    `${line(graticule, ink, 1, 0.3)}${line(land, ink, 1.5)}${marks}</g>`
  );
}
