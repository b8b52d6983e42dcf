import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pageFile } from '../shared/page-file.ts';
import type { ChosenPage } from './choose-pages.ts';

/** A page of one word, audited beside the others: its blocking time is not the site's doing. */
export const EMPTY_PAGE: ChosenPage = {
  look: 'empty page',
  locale: 'en',
  address: '/empty-page/',
};

const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Empty page</title>
<h1>Empty</h1>
`;

/**
 * Puts the empty page among the published files.
 *
 * @throws {Error} when the site has a page at its address
 */
export async function writeEmptyPage(output: string): Promise<void> {
  const file = pageFile(output, EMPTY_PAGE.address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, HTML, { flag: 'wx' });
}
