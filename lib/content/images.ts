import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import { tellsPlace } from './image-place.ts';
import { isFault, type FileFault, type PublicFile } from './public-files.ts';
import { isActiveSvg } from './svg.ts';

/** An image that may be published. */
export interface ImageFile {
  /** Its address, encoded. */
  address: string;
  /** Its pixels as they are shown, so that its place is kept before it arrives. */
  width: number;
  height: number;
  /** What could be better about it. */
  advice: FileFault[];
}

/** The formats that every browser shows, and the ends of their names. */
const FORMATS: Record<string, readonly string[]> = {
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  GIF: ['gif'],
  WebP: ['webp'],
  AVIF: ['avif'],
  SVG: ['svg'],
};
const ENDS = new Set(Object.values(FORMATS).flat());

/** The names of the formats that images may have. */
const IMAGE_FORMATS = Object.keys(FORMATS).join(', ');

const MEGABYTE = 1024 ** 2;

/** A heavier image is a mistake; so is one that a browser would need a gigabyte to show. */
const MAX_MEGABYTES = 5;
const MAX_MEGAPIXELS = 50;

/** On an ordinary telephone line, an image of half a megabyte takes seconds. */
const HEAVY_KILOBYTES = 500;

const read = new Map<string, ImageFile | FileFault>();

/** Reads an image, once for each state of its file. */
export function readImage(file: PublicFile): ImageFile | FileFault {
  const key = `${file.path} ${file.bytes} ${file.modified}`;
  const known = read.get(key) ?? checkImage(file);
  read.set(key, known);
  return known;
}

function checkImage({ path, address, bytes }: PublicFile): ImageFile | FileFault {
  const fault = (code: FileFault['code'], params: FileFault['params'] = {}): FileFault => ({
    code,
    params: { url: address, ...params },
  });
  const end = extname(path).slice(1).toLowerCase();
  if (!ENDS.has(end)) return fault('wrong-image', { formats: IMAGE_FORMATS });
  // Asked of the file system: what is too large is not read.
  if (bytes > MAX_MEGABYTES * MEGABYTE) {
    const actual = String(Math.ceil(bytes / MEGABYTE));
    return fault('image-too-large', { actual, limit: String(MAX_MEGABYTES) });
  }
  const content = readFileSync(path);
  const size = sizeOf(content, end);
  if (size === undefined) return fault('wrong-image', { formats: IMAGE_FORMATS });
  const { width, height } = size;
  // Also what is no number.
  if (!(width >= 1 && height >= 1 && width * height <= MAX_MEGAPIXELS * 1e6)) {
    return fault('image-dimensions', { limit: String(MAX_MEGAPIXELS) });
  }
  if (end === 'svg' && isActiveSvg(content)) return fault('active-image');
  const kilobytes = Math.round(bytes / 1024);
  return {
    address,
    width,
    height,
    advice: [
      ...(kilobytes > HEAVY_KILOBYTES
        ? [fault('image-heavy', { actual: String(kilobytes), limit: String(HEAVY_KILOBYTES) })]
        : []),
      ...(tellsPlace(content) ? [fault('image-place')] : []),
    ],
  };
}

/** The pixels of an image as it is shown; undefined when it is not one that its name says. */
function sizeOf(content: Buffer, end: string): { width: number; height: number } | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    // Pictures show whatever their name; a drawing does not under the name of a picture.
    if (!ENDS.has(type) || (type === 'svg') !== (end === 'svg')) return undefined;
    // A camera that was held upright, or upside down on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    // A drawing without dimensions is one all the same.
    return end === 'svg' && content.includes('<svg') ? { width: NaN, height: NaN } : undefined;
  }
}

/** The images of a text, by their address as HTML encodes it. */
export type Images = ReadonlyMap<string, ImageFile | FileFault>;

/** An image that may be published, if it is one. */
export const imageOf = (images: Images, url: string): ImageFile | undefined => {
  const found = images.get(url);
  return found === undefined || isFault(found) ? undefined : found;
};
