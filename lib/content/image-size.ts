import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { imageSize } from 'image-size';

/** The pixels of an image, so that its place is kept before it arrives. */
export interface ImageSize {
  width: number;
  height: number;
}

const sizes = new Map<string, ImageSize | undefined>();

/**
 * The size of an image of `public/`, named by its address (`/images/pont.jpg`).
 *
 * @returns undefined when there is no such image, or when it is not one
 */
export function readImageSize(publicDir: string, url: string): ImageSize | undefined {
  const path = normalize(join(publicDir, url));
  if (!url.startsWith('/') || !path.startsWith(normalize(`${publicDir}/`))) return undefined;
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  const key = `${path} ${statSync(path).mtimeMs}`;
  if (!sizes.has(key)) sizes.set(key, measure(path));
  return sizes.get(key);
}

function measure(path: string): ImageSize | undefined {
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { width, height };
  } catch {
    return undefined;
  }
}
