import { Fragment } from 'react';
import type { FaceModel } from '../../lib/page/model.ts';

/** The units of the drawing, 7 tiles wide and 6 high. */
const WIDTH = 154;
const HEIGHT = 120;

/** The face of a page, small: what it says is on that page. */
export function Face({ face }: { face: FaceModel }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {'tiles' in face ? <path d={face.tiles.map(tilePath).join('')} /> : <Grounds {...face} />}
    </svg>
  );
}

const tilePath = ({ row, column }: { row: number; column: number }) =>
  `M${column * 22 - 22} ${row * 20 - 20}h20v18h-20z`;

/** A ground for each section of duties, as tall as its count. */
function Grounds({ duties }: Extract<FaceModel, { duties: unknown }>) {
  const most = Math.max(...duties.map(({ count }) => count));
  return duties.map(({ count, added }, index) => {
    const x = Math.round((index * WIDTH) / duties.length);
    return (
      <Fragment key={index}>
        <rect
          x={x}
          width={Math.round(WIDTH / duties.length) - 2}
          height={Math.round((HEIGHT * count) / most)}
        />
        <text x={x + 6} y="30">
          {added ? `+${count}` : count}
        </text>
      </Fragment>
    );
  });
}
