import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Renderer, type Node } from '@takumi-rs/core';
import { drawable, FONTS } from './fonts.ts';
import { COLOURS, MASTHEAD, RAIL, type Ground } from './ground.ts';
import { PICTURE_SIZE, type Picture } from './picture.ts';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;

/** Around the words, on every side. */
const MARGIN = 64;

/** What a picture shows of a title, in letters: of a longer one, nobody reads the rest at that size. */
const MOST_LETTERS = 260;

/** The sizes of a title, from the largest: it gets the first at which it fits. */
const SIZES = [88, 80, 72, 64, 56, 50, 44, 38, 32, 28, 24];

type Style = NonNullable<Node['style']>;

const text = (words: string, style: Style): Node => ({
  type: 'text',
  text: drawable(words),
  style: { display: 'block', ...style },
});

const at = (left: number, top: number, style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { position: 'absolute', left, top, display: 'flex', flexDirection: 'column', ...style },
  children,
});

/** A line that ends in an ellipsis where it has no more room. */
const ONE_LINE: Style = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

/** Where the words of each face are, and how wide; what is under the title takes some of its room. */
const PLACES = {
  world: { left: MARGIN, width: 660, colour: COLOURS['on-brand'], under: 0 },
  coast: { left: MARGIN, width: 620, colour: COLOURS['on-brand'], under: 70 },
  record: { left: RAIL + 56, width: WIDTH - RAIL - 56 - MARGIN, colour: COLOURS.text, under: 0 },
  text: { left: MARGIN, width: 856, colour: COLOURS.text, under: 0 },
} as const;

/** Draws a picture on its ground. */
export type Draw = (picture: Picture, ground: Ground) => Promise<Buffer>;

/** What draws pictures, once its letters are read. */
export async function openDrawing(): Promise<Draw> {
  const renderer = new Renderer();
  for (const { name, file } of FONTS) {
    await renderer.registerFont({ name, weight: 400, style: 'normal', data: await readFile(file) });
  }
  return async (picture, { areas, drawing }) => {
    // Pictures on one drawing share it.
    const src = drawing === undefined ? '' : hash('sha256', drawing);
    const images = drawing === undefined ? [] : [{ src, data: Buffer.from(drawing) }];
    const root: Node = {
      type: 'container',
      // What goes past the edge is cut without `overflow`, which takes as long as all the rest.
      style: { width: WIDTH, height: HEIGHT, display: 'flex', position: 'relative' },
      children: [
        ...areas.map(({ left, top, width, height, colour }) =>
          at(left, top, { width, height, backgroundColor: colour }, []),
        ),
        ...images.map((image): Node => ({
          type: 'image',
          src: image.src,
          style: { position: 'absolute', left: 0, top: 0, width: WIDTH, height: HEIGHT },
        })),
        ...(await wordsOf(picture, renderer)),
      ],
    };
    return renderer.render(root, {
      ...PICTURE_SIZE,
      format: 'png',
      lang: picture.locale,
      images,
    });
  };
}

async function wordsOf(picture: Picture, renderer: Renderer): Promise<Node[]> {
  const { face, site, notice, kind } = picture;
  const { left, width, colour, under } = PLACES[face];
  const onBrand = { color: COLOURS['on-brand'] };
  const quiet = colour === COLOURS.text ? COLOURS.secondary : COLOURS['on-brand'];
  const top = MASTHEAD + 40;
  const kindRoom = kind === undefined ? 0 : 52;
  const noticeRoom = notice === undefined ? 0 : 60;
  const room = HEIGHT - MARGIN - noticeRoom - top - kindRoom - under;
  return [
    ...(site === undefined
      ? []
      : [
          at(MARGIN, 36, { width: 640, maxHeight: 72, overflow: 'hidden' }, [
            text(site, {
              ...onBrand,
              fontFamily: 'Serif',
              fontSize: 29,
              lineHeight: 1.2,
              width: 480,
              textWrap: 'balance',
            }),
          ]),
        ]),
    at(left, top, { width }, [
      ...(kind === undefined
        ? []
        : [
            text(kind, {
              ...ONE_LINE,
              color: quiet,
              fontFamily: 'Sans',
              fontSize: 27,
              lineHeight: 1.3,
              height: kindRoom,
              width,
            }),
          ]),
      await titleNode(picture.title, { width, room, colour }, renderer),
      ...(picture.face === 'coast'
        ? [
            text(picture.date, {
              ...ONE_LINE,
              color: COLOURS['accent-on-brand'],
              fontFamily: 'Serif',
              fontSize: 36,
              lineHeight: 1.2,
              marginTop: 24,
              width,
            }),
          ]
        : []),
    ]),
    ...(picture.face === 'record' && picture.numeral !== '' ? [numeralNode(picture)] : []),
    ...(notice === undefined
      ? []
      : [
          at(left, HEIGHT - MARGIN - 18, { width }, [
            text(notice, {
              ...ONE_LINE,
              color: quiet,
              fontFamily: 'Sans',
              fontSize: 22,
              lineHeight: 1.3,
              width,
            }),
          ]),
        ]),
  ];
}

/** The day or the year of a record, in its rail. */
function numeralNode({ numeral, rest }: { numeral: string; rest: string }): Node {
  const white = { color: COLOURS['on-brand'], fontFamily: 'Serif' };
  const width = RAIL - MARGIN - 16;
  return at(MARGIN, MASTHEAD + 40, { width }, [
    text(numeral, {
      ...ONE_LINE,
      ...white,
      fontSize: numeral.length > 2 ? 104 : 160,
      lineHeight: 1,
      letterSpacing: '-0.045em',
      width,
    }),
    text(rest, { ...ONE_LINE, ...white, fontSize: 30, lineHeight: 1.3, marginTop: 12, width }),
  ]);
}

/**
 * The title, as large as its words let it be whole; words that fit at no size are broken. No font and
 * no layout is guessed: each size is measured.
 */
async function titleNode(
  title: string,
  { width, room, colour }: { width: number; room: number; colour: string },
  renderer: Renderer,
): Promise<Node> {
  const letters = [...title];
  const shown =
    letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : title;
  const styled = (fontSize: number, overflowWrap: 'normal' | 'anywhere'): Node =>
    text(shown, {
      color: colour,
      fontFamily: 'Serif',
      fontSize,
      lineHeight: 1.12,
      letterSpacing: '-0.015em',
      textWrap: 'balance',
      overflowWrap,
      width,
    });
  for (const overflowWrap of ['normal', 'anywhere'] as const) {
    // What fits at one size fits at all that are smaller.
    let fits: Node | undefined;
    for (let [first, end] = [0, SIZES.length]; first < end;) {
      const middle = Math.floor((first + end) / 2);
      const node = styled(SIZES[middle] ?? 0, overflowWrap);
      const { height, runs } = await renderer.measure(node, { width });
      if (height <= room && runs.every((run) => run.x + run.width <= width)) {
        fits = node;
        end = middle;
      } else first = middle + 1;
    }
    if (fits !== undefined) return fits;
  }
  // Longer than any title that fits: what is too much is not drawn.
  const least = styled(SIZES.at(-1) ?? 0, 'anywhere');
  return {
    type: 'container',
    style: { display: 'block', height: room, overflow: 'hidden' },
    children: [least],
  };
}
