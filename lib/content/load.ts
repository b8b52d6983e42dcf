import { LOCALES } from '../i18n/locale.ts';
import type { Draft } from './draft.ts';
import { listContentFiles } from './list-files.ts';
import { pairDrafts } from './pair.ts';
import type { Problem } from './problem.ts';
import type { PageReader } from './reader.ts';
import { loadReferences, type LoadedReferences } from './references.ts';

/** The content folder, read and checked file by file. */
export interface Content {
  /** Every page that could be read, French first, in the order of the files. */
  drafts: Draft[];
  references: LoadedReferences;
  /** What is wrong in single files and in pairs; links and addresses are checked by the Site. */
  problems: Problem[];
  /** `fr/<id>` of each file that was refused, and the name of each language folder that was. */
  unread: ReadonlySet<string>;
  /** The words of a page ({@link PageReader.bodyOf}). */
  bodyOf: PageReader['bodyOf'];
}

/**
 * Reads the whole content folder. Finds every problem; throws none.
 *
 * @param contentDir the folder that holds `fr/`, `en/` and the shared files
 */
export function loadContent(contentDir: string, reader: PageReader): Content {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const unread = new Set<string>();
  const seen = new Map<string, string>();
  for (const locale of LOCALES) {
    const listed = listContentFiles(contentDir, locale);
    problems.push(...listed.problems);
    if (listed.refused) unread.add(locale);
    for (const file of listed.files) {
      const key = `${locale}/${file.id}`;
      const twin = seen.get(key);
      if (twin !== undefined) {
        const at = { file: file.file, line: 1, column: 1, field: '' };
        problems.push({ ...at, code: 'duplicate-identity', params: { file: twin } });
        continue;
      }
      seen.set(key, file.file);
      const result = reader.read(file, locale);
      problems.push(...result.problems);
      if (result.draft === undefined) unread.add(key);
      else drafts.push(result.draft);
    }
  }
  const references = loadReferences(contentDir);
  const paired = pairDrafts(drafts, unread);
  return {
    drafts: paired.drafts,
    references,
    problems: [...problems, ...references.problems, ...paired.problems],
    unread,
    bodyOf: (draft) => reader.bodyOf(draft),
  };
}
