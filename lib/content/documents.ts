import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import mime from 'mime';
import { keyOf, type Store } from '../cache/store.ts';
import type { FileFault, PublicFile } from './public-files.ts';

/** A document that readers may be offered. */
export interface DocumentFile {
  /** Its address, encoded. */
  address: string;
  bytes: number;
  /** The name of its format, as readers know it: `PDF`. */
  format: string;
  mediaType: string;
  /** The language it is in, if that is known: `fr`, `es`. */
  language?: string;
  /** What could be better about it. */
  advice: FileFault[];
}

/** Documents, by their address as a text names them. */
export type Documents = ReadonlyMap<string, DocumentFile | FileFault>;

/** Reads a document. */
export type ReadDocument = (file: PublicFile) => Promise<DocumentFile | FileFault>;

/** The formats that documents may have. Their names end with them. */
export const DOCUMENT_FORMATS = ['PDF', 'ODT', 'ODS', 'ODP', 'DOCX', 'XLSX', 'PPTX', 'CSV'];

/** The format that a name ends with. */
export const formatOf = (name: string): string => extname(name).slice(1).toUpperCase();

const MEGABYTE = 1024 ** 2;

/** What is heavier belongs elsewhere: it would take minutes on a telephone line. */
const MAX_MEGABYTES = 20;

/** On a telephone line, half a minute. */
const HEAVY_MEGABYTES = 2;

/** What the bytes of a document say: all that takes time to learn. */
type DocumentFacts =
  | { fault: 'wrong-document' | 'document-damaged' | 'document-locked' | 'document-not-utf8' }
  | {
      language?: string;
      lacks: ('document-untagged' | 'document-no-language' | 'document-no-title')[];
    };

/** Reads the facts of a document, or remembers them. */
type ReadFacts = (content: Buffer, format: string) => Promise<DocumentFacts>;

/** Reads each document when it is asked for, once for each state of its file. */
export const readDocuments = (): ReadDocument => reader(readFacts);

/**
 * Reads only what no earlier build has read: a PDF takes milliseconds, and what reads PDFs takes
 * longer to load than a small site to check.
 *
 * @param code names the code that reads
 * @param used is given the key of each document
 */
export function keptDocuments(store: Store, code: string, used: Set<string>): ReadDocument {
  return reader(async (content, format) => {
    const key = keyOf('document', code, format, hash('sha256', content));
    used.add(key);
    const known = store.read(key);
    if (known !== undefined) return JSON.parse(known.toString());
    const facts = await readFacts(content, format);
    store.write(key, JSON.stringify(facts));
    return facts;
  });
}

const read = new Map<string, DocumentFile | FileFault>();

function reader(factsOf: ReadFacts): ReadDocument {
  return async (file) => {
    const key = `${file.path} ${file.bytes} ${file.modified}`;
    const known = read.get(key) ?? (await checkDocument(file, factsOf));
    read.set(key, known);
    return known;
  };
}

async function checkDocument(
  { path, address, bytes }: PublicFile,
  factsOf: ReadFacts,
): Promise<DocumentFile | FileFault> {
  const fault = (code: FileFault['code'], params: FileFault['params'] = {}): FileFault => ({
    code,
    params: { url: address, ...params },
  });
  const format = formatOf(path);
  const wrong = () => fault('wrong-document', { formats: DOCUMENT_FORMATS.join(', ') });
  const megabytes = { actual: String(Math.ceil(bytes / MEGABYTE)) };
  if (!DOCUMENT_FORMATS.includes(format)) return wrong();
  if (bytes > MAX_MEGABYTES * MEGABYTE) {
    return fault('document-too-large', { ...megabytes, limit: String(MAX_MEGABYTES) });
  }
  const facts = await factsOf(readFileSync(path), format);
  if ('fault' in facts) return facts.fault === 'wrong-document' ? wrong() : fault(facts.fault);
  const language = languageOfName(path) ?? facts.language;
  const plainAddress = plainForm(address);
  return {
    address,
    bytes,
    format,
    mediaType: mime.getType(path) ?? '',
    ...(language === undefined ? {} : { language }),
    advice: [
      ...(bytes > HEAVY_MEGABYTES * MEGABYTE
        ? [fault('document-heavy', { ...megabytes, limit: String(HEAVY_MEGABYTES) })]
        : []),
      ...(plainAddress === address ? [] : [fault('document-name', { plain: plainAddress })]),
      ...facts.lacks.map((code) => fault(code)),
    ],
  };
}

/** The language that a name ends with: `guide-en.pdf`. It is the author's word, before the file's. */
const languageOfName = (path: string): string | undefined =>
  /[-_.](fr|en)\.[^.]+$/i.exec(path)?.[1]?.toLowerCase();

/** An address that can be dictated, and that no program breaks in two. */
function plainForm(address: string): string {
  const plain = (part: string) =>
    decodeURIComponent(part)
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  const end = extname(address);
  const folders = dirname(address).split('/').map(plain);
  return `${[...folders, plain(basename(address, end))].join('/')}${end.toLowerCase()}`;
}

async function readFacts(content: Buffer, format: string): Promise<DocumentFacts> {
  if (format === 'PDF') return readPdf(content);
  return format === 'CSV' ? readCsv(content) : readOffice(content, format);
}

async function readPdf(content: Buffer): Promise<DocumentFacts> {
  // Some programs write something before it.
  if (!content.subarray(0, 1024).includes('%PDF-')) return { fault: 'wrong-document' };
  if (!content.includes('%%EOF')) return { fault: 'document-damaged' };
  const { getDocumentProxy } = await import('unpdf');
  try {
    // What is handed over is no longer there afterwards.
    const pdf = await getDocumentProxy(Uint8Array.from(content), { verbosity: 0 });
    try {
      await pdf.getPage(1);
      const { info, metadata } = await pdf.getMetadata();
      const said: Record<string, unknown> = { ...info };
      const language = languageCode(said['Language']);
      const title = said['Title'] ?? metadata?.get('dc:title');
      const marks = await pdf.getMarkInfo();
      return {
        ...(language === undefined ? {} : { language }),
        lacks: [
          ...(marks?.Marked === true ? [] : (['document-untagged'] as const)),
          ...(language === undefined ? (['document-no-language'] as const) : []),
          ...(typeof title === 'string' && title.trim() !== ''
            ? []
            : (['document-no-title'] as const)),
        ],
      };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { fault: isLocked ? 'document-locked' : 'document-damaged' };
  }
}

/** The language of a tag such as `fr-CA`: `fr`. */
const languageCode = (tag: unknown): string | undefined =>
  typeof tag === 'string'
    ? /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(tag.trim())?.[1]?.toLowerCase()
    : undefined;

function readCsv(content: Buffer): DocumentFacts {
  const start = content.toString('latin1', 0, 64).trimStart();
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(start)) return { fault: 'document-not-utf8' };
  if (start === '' || /^(?:%PDF-|<)/.test(start) || content.includes(0)) {
    return { fault: 'wrong-document' };
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { lacks: [] };
  } catch {
    return { fault: 'document-not-utf8' };
  }
}

/** Documents of offices are ZIPs; those with macros are of formats of their own. */
async function readOffice(content: Buffer, format: string): Promise<DocumentFacts> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(content);
  if (type?.ext.toUpperCase() === format) {
    // What a ZIP holds is listed at its end.
    return content.includes('PK\u0005\u0006') ? { lacks: [] } : { fault: 'document-damaged' };
  }
  const isLocked = content.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return { fault: isLocked ? 'document-locked' : 'wrong-document' };
}
