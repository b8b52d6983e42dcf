/** A point of a drawing: x to the right, y downwards. */
export interface XY {
  x: number;
  y: number;
}

/** The point to a tenth of a unit, finer than a screen shows. */
export function tenths({ x, y }: XY): XY {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** A drawn line; closed when it ends where it starts. */
export type Polyline = XY[];

/** Whether the line comes back to where it started. */
export function isClosed(line: Polyline): boolean {
  const first = line[0];
  const last = line.at(-1);
  return line.length > 2 && first?.x === last?.x && first?.y === last?.y;
}

/** The longer side of the box around a line. */
export function extent(line: Polyline): number {
  const side = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return line.length === 0
    ? 0
    : Math.max(side(line.map(({ x }) => x)), side(line.map(({ y }) => y)));
}

/** Area of the triangle of three points. */
function triangle(a: XY, b: XY, c: XY): number {
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

/**
 * The line with fewer points: those that change its shape by less than `area` are left out, the
 * least first (Visvalingam–Whyatt, which keeps the character of a coast better than a distance
 * does). The ends stay. A pass drops every point that weighs less than both its neighbours, until
 * none is left to drop.
 */
export function simplify(line: Polyline, area: number): Polyline {
  let kept = line;
  for (;;) {
    const weights = kept.map((point, i) => {
      const before = kept[i - 1];
      const after = kept[i + 1];
      return before && after ? triangle(before, point, after) : Infinity;
    });
    const next = kept.filter((_, i) => {
      const weight = weights[i] ?? Infinity;
      const least = weight < (weights[i - 1] ?? Infinity) && weight <= (weights[i + 1] ?? Infinity);
      return weight >= area || !least;
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}
