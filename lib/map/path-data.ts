import { isClosed, type Polyline } from './polyline.ts';

/**
 * Lines as the `d` of an SVG path, in few bytes: coordinates are rounded to a multiple of `step`
 * before differences are taken, so that errors do not add up along a line. What rounding makes
 * shorter than one step is not drawn.
 */
export function pathData(lines: readonly Polyline[], step = 1): string {
  return lines.map((line) => subpath(line, step)).join('');
}

function subpath(line: Polyline, step: number): string {
  const closed = isClosed(line);
  const moves: string[] = [];
  let start: string | undefined;
  let atX = 0;
  let atY = 0;
  for (const point of line) {
    const x = Math.round(point.x / step);
    const y = Math.round(point.y / step);
    if (start === undefined) {
      start = pair(x * step, y * step);
    } else if (x !== atX || y !== atY) {
      moves.push(pair((x - atX) * step, (y - atY) * step));
    }
    atX = x;
    atY = y;
  }
  if (start === undefined || moves.length === 0) return '';
  // `z` draws the last side of a closed line.
  if (closed) moves.pop();
  return `M${start}l${moves.reduce(follow)}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  return follow(number(x), number(y));
}

/** Two numbers side by side; a minus sign parts them as well as a space does. */
function follow(before: string, after: string): string {
  const parted = after.startsWith('-') || (after.startsWith('.') && /\.\d+$/.test(before));
  return parted ? before + after : `${before} ${after}`;
}

/** At most one decimal, and no zero before the point. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10 + 0).replace(/^(-?)0\./, '$1.');
}
