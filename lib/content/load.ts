import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../i18n/locale.ts';
import { readEntry, type Entry } from './entry.ts';
import { listContentFiles, type ContentFile } from './list-files.ts';
import { pairEntries } from './pair.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';
import { loadReferences, type LoadedReferences } from './references.ts';

/** The content folder, read and checked file by file. */
export interface Content {
  /** Every page that could be read, French first, in the order of the files. */
  entries: Entry[];
  references: LoadedReferences;
  /** What is wrong in single files and in pairs; links and addresses are checked by the Site. */
  problems: Problem[];
  /** `fr/<id>` of each file that was refused. */
  unread: ReadonlySet<string>;
}

type ReadEntry = ReturnType<typeof readEntry>;

/** A file that has not changed is not parsed again while someone is writing. */
const cache = new Map<string, { stamp: string; result: ReadEntry }>();

function readCached(contentFile: ContentFile, locale: Entry['locale']): ReadEntry {
  const { path, file, id } = contentFile;
  const { mtimeMs, size, ino } = statSync(path);
  const stamp = `${mtimeMs} ${size} ${ino}`;
  const known = cache.get(path);
  if (known?.stamp === stamp) return known.result;
  const read = readContentFile(path, file);
  const result =
    'problem' in read ? { problems: [read.problem] } : readEntry(read.text, { id, locale, file });
  cache.set(path, { stamp, result });
  return result;
}

/**
 * Reads the whole content folder. Finds every problem; throws none.
 *
 * @param contentDir the folder that holds `fr/`, `en/` and the shared files
 */
export function loadContent(contentDir: string): Content {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const unread = new Set<string>();
  const seen = new Map<string, string>();
  for (const locale of LOCALES) {
    if (!existsSync(join(contentDir, locale))) {
      problems.push({
        file: locale,
        line: 1,
        column: 1,
        field: '',
        code: 'missing-file',
        params: {},
      });
      continue;
    }
    const listed = listContentFiles(contentDir, locale);
    problems.push(...listed.problems);
    for (const file of listed.files) {
      const key = `${locale}/${file.id}`;
      const twin = seen.get(key);
      if (twin !== undefined) {
        const at = { file: file.file, line: 1, column: 1, field: '' };
        problems.push({ ...at, code: 'duplicate-identity', params: { file: twin } });
        continue;
      }
      seen.set(key, file.file);
      const result = readCached(file, locale);
      problems.push(...result.problems);
      if (result.entry === undefined) unread.add(key);
      else entries.push(result.entry);
    }
  }
  const references = loadReferences(contentDir);
  const paired = pairEntries(entries, unread);
  return {
    entries: paired.entries,
    references,
    problems: [...problems, ...references.problems, ...paired.problems],
    unread,
  };
}
