import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderSource, MAX_FILE_BYTES } from '../../../lib/content/source.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  [MAX_FILE_BYTES, []],
  [MAX_FILE_BYTES + 1, ['file-too-large']],
])('a file of %i bytes has the problems %j', (bytes, codes) => {
  writeFileSync(join(folder, 'site.yaml'), 'a'.repeat(bytes));
  const { text, problems } = folderSource(folder).read('site.yaml');
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(text?.length).toBe(codes.length === 0 ? bytes : undefined);
});
