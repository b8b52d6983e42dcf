import { LOCALES, type Locale } from '../i18n/locale.ts';
import type { Problem } from './problem.ts';
import type { SourceItem } from './source.ts';

/** Where a page is. */
export interface PageFile {
  /** Path below the content folder, with `/`. */
  file: string;
  locale: Locale;
  /** The page's identity: its path below the language folder; empty for the home page. */
  id: string;
}

/** The Markdown files of a source. */
export interface PageFiles {
  files: PageFile[];
  problems: Problem[];
  /** Files and folders that can't be read at all, those of languages among them. */
  refused: string[];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The pages among what a source lists, in its order. Names that can't be an identity, two files of
 * one identity and files that are not Markdown are problems.
 */
export function pageFiles(items: readonly SourceItem[]): PageFiles {
  const found: PageFiles = { files: [], problems: [], refused: [] };
  const paths = new Set(items.map(({ path }) => path));
  const byIdentity = new Map<string, string>();
  const refuse = (file: string, code: Problem['code'], params: Problem['params'] = {}) =>
    found.problems.push({ file, line: 1, column: 1, field: '', code, params });

  for (const { path, kind, error } of items) {
    const [locale, ...parts] = path.split('/');
    const isRoot = parts.length === 0;
    const name = parts.at(-1)?.replace(kind === 'folder' ? '' : /\.md$/, '') ?? '';
    if (kind === 'link') {
      refuse(path, 'symlink');
      found.refused.push(path);
    } else if (kind === 'folder') {
      const isNamedAsFile = path.endsWith('.md');
      if (isNamedAsFile) refuse(path, 'folder-named-file');
      if (isNamedAsFile || error !== undefined) found.refused.push(path);
      else if (!isRoot && !NAME.test(name)) refuse(path, 'bad-file-name');
      if (name === 'index') refuse(path, 'folder-named-index');
      if (error !== undefined) refuse(path, 'unreadable-file', { reason: error });
      else if (!isNamedAsFile && !paths.has(`${path}/index.md`)) {
        refuse(`${path}/index.md`, 'missing-index', { type: isRoot ? 'home' : 'section' });
      }
    } else if (kind === 'other' || !path.endsWith('.md')) refuse(path, 'not-markdown');
    else {
      // A badly named file is read all the same: its own problems show at once.
      if (!NAME.test(name)) refuse(path, 'bad-file-name');
      const id = parts
        .join('/')
        .replace(/\.md$/, '')
        .replace(/(?:^|\/)index$/, '');
      const twin = byIdentity.get(`${locale}/${id}`);
      if (twin !== undefined) refuse(path, 'duplicate-identity', { file: twin });
      else {
        byIdentity.set(`${locale}/${id}`, path);
        found.files.push({ file: path, locale: locale === 'en' ? 'en' : 'fr', id });
      }
    }
  }
  for (const locale of LOCALES) {
    if (paths.has(locale)) continue;
    refuse(locale, 'missing-file');
    found.refused.push(locale);
  }
  return found;
}
