import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.ts';
import type { Problem } from './problem.ts';
import { reasonOf } from './read-file.ts';

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
 *
 * @returns `refused` when the language's folder can't be read at all
 */
export function listContentFiles(
  contentDir: string,
  locale: Locale,
): { files: ContentFile[]; problems: Problem[]; refused: boolean } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, code: Problem['code'], params: Problem['params'] = {}) =>
    problems.push({ file, line: 1, column: 1, field: '', code, params });

  const visit = (folder: string, id: string) => {
    let children: Dirent[];
    try {
      children = readdirSync(join(contentDir, folder), { withFileTypes: true });
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'ENOENT') refuse(folder, 'missing-file');
      else refuse(folder, 'unreadable-file', { reason });
      return;
    }
    const visible = children
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of visible) {
      const file = `${folder}/${child.name}`;
      const isFolder = child.isDirectory();
      const name = isFolder ? child.name : child.name.replace(/\.md$/, '');
      if (child.isSymbolicLink()) refuse(file, 'symlink');
      else if (!isFolder && !(child.isFile() && child.name.endsWith('.md'))) {
        refuse(file, 'not-markdown');
      } else {
        // A badly named file is read all the same: its own problems show at once.
        if (!NAME.test(name)) refuse(file, 'bad-file-name');
        if (isFolder && name === 'index') refuse(file, 'folder-named-index');
        const own = !isFolder && name === 'index' ? [] : [name];
        const childId = [...(id === '' ? [] : [id]), ...own].join('/');
        if (isFolder) visit(file, childId);
        else files.push({ file, path: join(contentDir, file), id: childId });
      }
    }
    if (!visible.some(({ name }) => name === 'index.md')) {
      refuse(`${folder}/index.md`, 'missing-index', { type: id === '' ? 'home' : 'section' });
    }
  };
  const root = lstatSync(join(contentDir, locale), { throwIfNoEntry: false });
  if (root?.isSymbolicLink() === true) refuse(locale, 'symlink');
  else visit(locale, '');
  return { files, problems, refused: problems.some(({ file }) => file === locale) };
}
