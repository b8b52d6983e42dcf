import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.ts';
import type { Problem } from './problem.ts';

/** A Markdown file of the tree. */
export interface ContentFile {
  /** Path below the content folder, with `/`. */
  file: string;
  /** Path on the disk. */
  path: string;
  /** Identity of its page. */
  id: string;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Lists a language's Markdown files in a fixed order. Names that can't be an identity and files
 * that are not Markdown are problems; hidden files are passed over.
 */
export function listContentFiles(
  contentDir: string,
  locale: Locale,
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const visit = (folder: string, id: string) => {
    const children = readdirSync(join(contentDir, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const refuse = (file: string, code: Problem['code']) =>
      problems.push({ file, line: 1, column: 1, field: '', code, params: {} });
    for (const child of children) {
      const file = `${folder}/${child.name}`;
      const name = child.isDirectory() ? child.name : child.name.replace(/\.md$/, '');
      if (child.isSymbolicLink()) refuse(file, 'symlink');
      else if (!child.isDirectory() && !child.name.endsWith('.md')) refuse(file, 'not-markdown');
      else if (!NAME.test(name)) refuse(file, 'bad-file-name');
      else if (child.isDirectory()) visit(file, id === '' ? name : `${id}/${name}`);
      else {
        const own = name === 'index' ? '' : name;
        files.push({
          file,
          path: join(contentDir, file),
          id: [id, own].filter((part) => part !== '').join('/'),
        });
      }
    }
    if (!children.some(({ name }) => name === 'index.md')) {
      refuse(`${folder}/index.md`, 'missing-index');
    }
  };
  visit(locale, '');
  return { files, problems };
}
