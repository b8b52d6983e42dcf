import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readImageSize } from '../../../lib/content/image-size.ts';

let folder: string;
let publicDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
  publicDir = join(folder, 'public');
  mkdirSync(join(publicDir, 'images/folder.svg'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;

/** Writes an image as it is at a date, in seconds. */
function write(path: string, text: string, date: number): void {
  writeFileSync(join(publicDir, path), text);
  utimesSync(join(publicDir, path), date, date);
}

it('an image has its size, and its new one when it has changed', () => {
  write('images/a.svg', drawing(30, 20), 1000);
  expect(readImageSize(publicDir, '/images/a.svg')).toEqual({ width: 30, height: 20 });
  write('images/a.svg', drawing(40, 10), 2000);
  expect(readImageSize(publicDir, '/images/a.svg')).toEqual({ width: 40, height: 10 });
  write('images/a.svg', 'no drawing any more', 3000);
  expect(readImageSize(publicDir, '/images/a.svg')).toBeUndefined();
});

it.each(['/images/missing.svg', '/images/folder.svg', 'images/a.svg', '/../secret.svg'])(
  'no image is at %s',
  (url) => {
    write('images/a.svg', drawing(30, 20), 1000);
    write('../secret.svg', drawing(30, 20), 1000);
    expect(readImageSize(publicDir, url)).toBeUndefined();
  },
);
