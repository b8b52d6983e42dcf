import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { openTextStore } from '../cache/text-store.ts';
import { LOCALES } from '../i18n/locale.ts';
import type { Body } from '../markdown/render.ts';
import type { Draft } from './draft.ts';
import { imageSizes } from './images.ts';
import { bodyKey, keepPage, type KeptPage, type PageFile } from './keep-page.ts';
import { keepPages } from './keep-pages.ts';
import { listContentFiles } from './list-files.ts';
import { normaliseText } from './read-file.ts';
import type { PageReader } from './reader.ts';

/** Where the pages are, and where what is read from them is kept. */
export interface StoredReaderOptions {
  contentDir: string;
  /** Holds the images. */
  publicDir: string;
  /** Keeps pages from one build to the next; losing it costs time alone. */
  cacheFolder: string;
  /** Names the code that reads: what another has read is not taken from the cache. */
  code: string;
  /** Takes nothing from the cache. */
  full: boolean;
  /** Told how many of the pages that have to be read have been. */
  onProgress?: (done: number, total: number) => void;
}

/** A reader that keeps what it reads. */
export interface StoredReader extends PageReader {
  /** Whether it is not all as an earlier build left it. */
  hasChanges(): boolean;
  /** Keeps the pages of this build, and forgets all others. */
  save(): void;
}

/** A page as it is kept; its words are in a file of their own, for few are ever asked for. */
type StoredPage = Required<Pick<KeptPage, 'draft' | 'sizes'>>;

/** Reads every page whose file has changed since it was kept, and takes the others as kept. */
export async function openStoredReader(options: StoredReaderOptions): Promise<StoredReader> {
  const { contentDir, publicDir, cacheFolder, code, full, onProgress } = options;
  const indexFile = join(cacheFolder, 'pages.json');
  const bodiesFolder = join(cacheFolder, 'bodies');
  const bodies = openTextStore(bodiesFolder);
  const keepOptions = { publicDir, bodiesFolder, code };

  const files = listPages(contentDir);
  const known = full ? new Map<string, StoredPage>() : readIndex(indexFile, code);
  const kept = new Map<string, StoredPage>();
  const refused = new Map<string, KeptPage>();
  const changed = [...files.values()].filter(({ file }) => {
    const page = known.get(file.file);
    if (page === undefined || !isUnchanged(page, file.path, publicDir)) return true;
    kept.set(file.file, page);
    return false;
  });
  const take = (path: string, page: KeptPage) => {
    const { draft, sizes } = page;
    if (draft === undefined || sizes === undefined) refused.set(path, page);
    else kept.set(path, { draft, sizes });
    return page;
  };
  let done = 0;
  await keepPages(changed, keepOptions, (batch, pages) => {
    for (const [index, page] of pages.entries()) take(batch[index]?.file.file ?? '', page);
    done += batch.length;
    onProgress?.(done, changed.length);
  });

  const bodyOf = (path: string): Body => {
    const page = kept.get(path);
    const file = files.get(path);
    if (page === undefined || file === undefined) throw new Error(`${path} was not read whole`);
    const key = bodyKey(code, page.draft, page.sizes);
    let json = bodies.read(key);
    if (json === undefined) {
      // Damaged or gone: it is made again.
      keepPage(file, keepOptions);
      json = bodies.read(key);
    }
    if (json === undefined) throw new Error(`${path} changed while it was read: build again`);
    return JSON.parse(json);
  };
  const hasChanges = () => changed.length > 0 || kept.size !== known.size;
  return {
    hasChanges,
    read(file, locale) {
      const page = kept.get(file.file);
      if (page !== undefined) return { draft: page.draft, problems: [] };
      const withProblems = refused.get(file.file);
      if (withProblems !== undefined) return withProblems;
      // It was written a moment ago.
      files.set(file.file, { file, locale });
      return take(file.file, keepPage({ file, locale }, keepOptions));
    },
    bodyOf: ({ file }) => bodyOf(file),
    save() {
      if (!hasChanges()) return;
      mkdirSync(cacheFolder, { recursive: true });
      writeSealed(indexFile, JSON.stringify({ code, pages: [...kept] }));
      const pages = [...kept.values()];
      bodies.keep(new Set(pages.map(({ draft, sizes }) => bodyKey(code, draft, sizes))));
    },
  };
}

/** Every file that may be a page; what is wrong with their names is found when they are loaded. */
function listPages(contentDir: string): Map<string, PageFile> {
  const files = LOCALES.flatMap((locale) =>
    listContentFiles(contentDir, locale).files.map((file): PageFile => ({ file, locale })),
  );
  return new Map(files.map((page) => [page.file.file, page]));
}

/** What an earlier build kept; nothing when it is missing, damaged or of other code. */
function readIndex(file: string, code: string): Map<string, StoredPage> {
  const json = readSealed(file);
  if (json === undefined) return new Map();
  const index: { code: string; pages: [string, StoredPage][] } = JSON.parse(json);
  return new Map(index.code === code ? index.pages : []);
}

/** Whether a file still has the text, and its images the sizes, that the page was made from. */
function isUnchanged({ draft, sizes }: StoredPage, path: string, publicDir: string): boolean {
  return draft.digest === digestOf(path) && sizes === imageSizes(publicDir, draft);
}

/** The digest its draft would have, were the file read. */
function digestOf(path: string): Draft['digest'] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  // Almost no file has a carriage return: the bytes of the others are their text.
  if (!bytes.includes('\r')) return hash('sha256', bytes);
  // One byte a character: bytes that are not UTF-8 stay what they are.
  return hash('sha256', Buffer.from(normaliseText(bytes.toString('latin1')), 'latin1'));
}
