/** Small pictures of examples of each kind of page, kept, and compared with what they look like now. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { htmlOf, localisedExamples } from '../components/example-html.ts';
import { KINDS, PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { publishedPages } from './published-site.ts';
import type { SiteBrowser } from './site-browser.ts';

/** Where the pictures are. */
const FOLDER = join(import.meta.dirname, '../pictures');

/** How a page is pictured. */
export interface View {
  /** In CSS pixels. */
  width: number;
  mode: 'light' | 'dark' | 'print';
}

export const WIDTHS = [320, 768, 1280] as const;

/** CSS pixels to one of a picture. */
const SCALE = 10;

/** Between two shades of grey that are told apart, of 255: fewer make a smaller file. */
const SHADE = 17;

/** Pictures are judged tile by tile, of so many pixels each way: what moves is seen beside what stays. */
const TILE = 16;

/** From 0 to 255: what two renderings of the same letters differ by, once reduced, is less. */
const SAME = 17;

/** The share of a tile that may differ. */
export const TOLERANCE = 0.12;

/** Letters that are the same on every machine, in place of those of the system. */
const LETTERS = [
  ['serif', 'noto-serif', 'normal', 400],
  ['serif', 'noto-serif', 'italic', 400],
  ['sans', 'noto-sans', 'normal', 400],
  ['sans', 'noto-sans', 'normal', 600],
] as const;

function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  const faces = LETTERS.map(([name, family, style, weight]) => {
    const path = resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`);
    const data = readFileSync(path).toString('base64');
    return `@font-face{font:${style} ${weight} 1em kept-${name};font-family:kept-${name};font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return `${faces.join('')}:root{--serif:kept-serif;--sans:kept-sans}`;
}

/** An example as a whole page, with the style sheet of the site. */
function documentOf(kind: PageKind): string {
  const example = localisedExamples.find(({ title }) => title === `${PAGE_KINDS[kind]} (fr)`);
  if (example === undefined) throw new Error(`no example of ${kind}`);
  const { html = '' } = publishedPages().find(({ locale }) => locale === 'fr') ?? {};
  return html
    .replace('</head>', `<style>${fontFaces()}</style></head>`)
    .replace(/(<body[^>]*>)[^]*(<\/body>)/, (_, start, end) => start + htmlOf(example) + end);
}

/** Opens a tab that pictures are taken in, and one that compares them. */
export async function openStudio(site: SiteBrowser, { width, mode }: View) {
  const page = await site.open({
    viewport: { width, height: 900 },
    colorScheme: mode === 'dark' ? 'dark' : 'light',
  });
  if (mode === 'print') await page.emulateMedia({ media: 'print' });
  return { page, table: await site.open() };
}

export type Studio = Awaited<ReturnType<typeof openStudio>>;

/** Shows an example of that kind of page, with its letters. */
export async function showKind(page: Page, kind: PageKind, style = ''): Promise<void> {
  await page.setContent(documentOf(kind));
  if (style !== '') await page.addStyleTag({ content: style });
  await page.evaluate(() => document.fonts.ready);
}

/** A small picture of an example of that kind of page, as the base64 of a PNG. */
export async function picture(
  { page, table }: Studio,
  kind: PageKind,
  style = '',
): Promise<string> {
  await showKind(page, kind, style);
  const full = await page.screenshot({ fullPage: true });
  return reduce(table, full.toString('base64'));
}

/** Reduces a picture, in shades of grey. */
const reduce = (table: Page, png: string): Promise<string> =>
  table.evaluate(
    async ([data, scale, shade]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / scale);
      canvas.height = Math.round(image.height / scale);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.filter = 'grayscale(1)';
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      for (const [index, value] of pixels.data.entries()) {
        pixels.data[index] = Math.round(value / shade) * shade;
      }
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    [png, SCALE, SHADE] as const,
  );

/** How much of the tile where they differ most two pictures differ in, from 0 to 1. */
export const difference = (table: Page, one: string, other: string): Promise<number> =>
  table.evaluate(
    async ([both, tile, same]) => {
      const [a, b] = await Promise.all(
        both.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a === undefined || b === undefined || a.width !== b.width) return 1;
      let worst = Math.abs(a.height - b.height) > 1 ? 1 : 0;
      const height = Math.min(a.height, b.height);
      const shade = (image: ImageData, x: number, y: number) =>
        image.data[(y * image.width + x) * 4] ?? 0;
      for (let top = 0; top < height; top += tile) {
        for (let left = 0; left < a.width; left += tile) {
          let differing = 0;
          for (let y = top; y < Math.min(top + tile, height); y += 1) {
            for (let x = left; x < Math.min(left + tile, a.width); x += 1) {
              if (Math.abs(shade(a, x, y) - shade(b, x, y)) > same) differing += 1;
            }
          }
          worst = Math.max(worst, differing / tile ** 2);
        }
      }
      return worst;
    },
    [[one, other], TILE, SAME] as const,
  );

/**
 * The kinds of page that do not look as their pictures. A picture that is not there is written, so
 * that somebody looks at it; one that should change is deleted first.
 */
export async function strangers(studio: Studio, { width, mode }: View): Promise<string[]> {
  const found: string[] = [];
  for (const kind of KINDS) {
    const path = join(FOLDER, `${kind}-${width}-${mode}.png`);
    const now = await picture(studio, kind);
    if (existsSync(path)) {
      const kept = readFileSync(path).toString('base64');
      const share = await difference(studio.table, kept, now);
      if (share > TOLERANCE) found.push(`${path}: differs by ${share}; deleted, it is made again`);
    } else {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, Buffer.from(now, 'base64'));
      found.push(`${path}: was not there; look at it now`);
    }
  }
  return found;
}
