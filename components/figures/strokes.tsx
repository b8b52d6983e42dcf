export interface StrokesProps {
  count: number;
}

/** Strokes in a row on a narrow screen, and their pitch there and on a wide one, in pixels. */
const ROW = 31;
const NARROW = 9;
const WIDE = 8;
const HEIGHT = 26;

/**
 * A number as that many strokes, drawn as one dashed line. On a narrow screen they wrap, with a
 * wider pitch: close strokes blur on cheap screens.
 */
export function Strokes({ count }: StrokesProps) {
  const rows = Array.from({ length: Math.ceil(count / ROW) }, (_, row) =>
    Math.min(ROW, count - row * ROW),
  );
  const narrow = rows
    .map((length, row) => `M0 ${row * (HEIGHT + 6) + HEIGHT / 2}h${(length - 1) * NARROW + 1}`)
    .join('');
  const width = Math.min(count, ROW) * NARROW;
  const height = rows.length * (HEIGHT + 6) - 6;
  return (
    <>
      <svg
        className="strokes strokes-narrow"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        aria-hidden="true"
      >
        <path d={narrow} strokeWidth={HEIGHT} strokeDasharray={`1 ${NARROW - 1}`} />
      </svg>
      <svg className="strokes strokes-wide" width={count * WIDE} height={HEIGHT} aria-hidden="true">
        <path
          d={`M0 ${HEIGHT / 2}h${(count - 1) * WIDE + 1}`}
          strokeWidth={HEIGHT}
          strokeDasharray={`1 ${WIDE - 1}`}
        />
      </svg>
    </>
  );
}
