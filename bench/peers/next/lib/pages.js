import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from 'react';
import matter from 'gray-matter';
import { remark } from 'remark';
import gfm from 'remark-gfm';
import html from 'remark-html';

const FOLDER = 'content';
const HOME = 'home';

/** The catch-all path of every page. */
export async function listPaths() {
  const paths = [];
  for await (const file of glob('**/*.md', { cwd: FOLDER })) {
    const name = file.slice(0, -'.md'.length);
    paths.push(name === HOME ? [] : name.split('/'));
  }
  return paths;
}

/** A page's front matter and its text as HTML. */
export const readPage = cache(async (path) => {
  const file = join(FOLDER, `${path || HOME}.md`);
  const { data, content } = matter(await readFile(file, 'utf8'));
  return { data, html: String(await remark().use(gfm).use(html).process(content)) };
});
