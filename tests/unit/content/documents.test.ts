import { mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/cache/store.ts';
import {
  DOCUMENT_FORMATS,
  keptDocuments,
  readDocuments,
  type DocumentFile,
} from '../../../lib/content/documents.ts';
import { isFault, openPublicFiles, type FileFault } from '../../../lib/content/public-files.ts';
import {
  lockedPdf,
  office,
  openDocument,
  pdf,
  png,
  WORD,
  zip,
} from '../../support/sample-files.ts';

const WORD_WITH_MACROS = 'application/vnd.ms-word.document.macroEnabled';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXCEL_WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled';

/** A document of each format. */
const SAMPLES: Record<string, string | Buffer> = {
  PDF: pdf(),
  ODT: openDocument('application/vnd.oasis.opendocument.text'),
  ODS: openDocument('application/vnd.oasis.opendocument.spreadsheet'),
  ODP: openDocument('application/vnd.oasis.opendocument.presentation'),
  DOCX: office(WORD),
  XLSX: office(EXCEL),
  PPTX: office('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  CSV: 'année;nombre\n2015;18\n',
};

let publicDir: string;

beforeEach(() => {
  publicDir = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(publicDir, 'documents'));
});

afterEach(() => rmSync(publicDir, { recursive: true }));

const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(publicDir, 'documents', name), content);

/** A document as a text finds it. */
async function read(
  name: string,
  readDocument = readDocuments(),
): Promise<DocumentFile | FileFault> {
  const file = openPublicFiles(publicDir).find(`/documents/${name}`, 'document');
  return isFault(file) ? file : readDocument(file);
}

/** What is said of a document with these bytes. */
async function codesOf(name: string, content: string | Buffer): Promise<string[]> {
  write(name, content);
  const found = await read(name);
  return isFault(found) ? [found.code] : found.advice.map(({ code }) => code);
}

describe('a document', () => {
  it('may have any format that is open or that most people open', () => {
    expect(DOCUMENT_FORMATS.toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  it.each(Object.keys(SAMPLES))(
    'has its format, its size and its media type: %s',
    async (format) => {
      const name = `plan.${format.toLowerCase()}`;
      const content = SAMPLES[format] ?? '';
      write(name, content);
      expect(await read(name)).toEqual({
        address: `/documents/${name}`,
        bytes: Buffer.byteLength(content),
        format,
        mediaType: expect.stringMatching(/^(?:application|text)\//),
        ...(format === 'PDF' ? { language: 'fr' } : {}),
        advice: [],
      });
    },
  );

  it.each([
    ['word.pdf', office(WORD)],
    ['text.pdf', 'annual plan'],
    ['program.pdf', Buffer.from('MZ\u0090\0')],
    ['empty.pdf', ''],
    ['pdf.docx', pdf()],
    ['zip.docx', zip({ 'a.txt': 'a' })],
    ['sheet.docx', office(EXCEL)],
    ['macros.docx', office(WORD_WITH_MACROS)],
    ['macros.xlsx', office(EXCEL_WITH_MACROS)],
    ['macros.docm', office(WORD_WITH_MACROS)],
    ['empty.docx', ''],
    ['text.odt', openDocument('application/vnd.oasis.opendocument.spreadsheet')],
    ['pdf.csv', pdf()],
    ['page.csv', '\n <!doctype html>'],
    ['binary.csv', 'a\0b'],
    ['image.csv', png(9, 9)],
    ['empty.csv', ' \n'],
    ['plan.exe', 'MZ'],
    ['plan.zip', zip({ 'a.txt': 'a' })],
    ['plan.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['plan.txt', 'a'],
    ['plan', pdf()],
  ])(
    'is of no format that may be offered, or not of that of its name: %s',
    async (name, content) => {
      expect(await codesOf(name, content)).toEqual(['wrong-document']);
    },
  );

  it.each([
    ['half.pdf', pdf().subarray(0, 200)],
    ['end.pdf', pdf().subarray(0, -8)],
    ['words.pdf', '%PDF-1.7 and so on'],
    ['words-to-the-end.pdf', '%PDF-1.7 and so on %%EOF'],
    ['half.docx', office(WORD).subarray(0, -30)],
  ])('that is damaged is refused: %s', async (name, content) => {
    expect(await codesOf(name, content)).toEqual(['document-damaged']);
  });

  it.each([
    ['locked.pdf', lockedPdf()],
    [
      'locked.docx',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
  ])('that asks for a password is refused: %s', async (name, content) => {
    expect(await codesOf(name, content)).toEqual(['document-locked']);
  });

  it.each([
    ['windows.csv', Buffer.from('ann\u00e9e;nombre\n', 'latin1')],
    ['utf-16.csv', Buffer.from('\uFEFFannée;nombre\n', 'utf16le')],
    ['utf-16-be.csv', Buffer.from('\uFEFFannée;nombre\n', 'utf16le').swap16()],
  ])('of rows is text that every program reads: %s', async (name, content) => {
    expect(await codesOf(name, content)).toEqual(['document-not-utf8']);
    expect(await codesOf(name, `\uFEFFannée;nombre\n`)).toEqual([]);
  });

  it('is refused by its weight without being read', async () => {
    write('a.pdf', pdf());
    // Sparse: nothing of it is on the disk.
    truncateSync(join(publicDir, 'documents/a.pdf'), 3e9);
    expect(await read('a.pdf')).toMatchObject({ code: 'document-too-large' });
    expect(await codesOf('b.pdf', Buffer.concat([pdf()], 2 * 1024 ** 2 + 1))).toEqual([
      'document-heavy',
    ]);
    expect(await codesOf('c.pdf', Buffer.concat([pdf()], 2 * 1024 ** 2))).toEqual([]);
    truncateSync(join(publicDir, 'documents/b.pdf'), 20 * 1024 ** 2);
    expect(await read('b.pdf')).toMatchObject({ advice: [{ code: 'document-heavy' }] });
    truncateSync(join(publicDir, 'documents/b.pdf'), 20 * 1024 ** 2 + 1);
    expect(await read('b.pdf')).toMatchObject({
      code: 'document-too-large',
      params: { actual: '21', limit: '20' },
    });
  });

  it.each([
    ['untagged.pdf', pdf({ isTagged: false }), 'document-untagged'],
    ['no-language.pdf', pdf({ language: '' }), 'document-no-language'],
    ['wrong-language.pdf', pdf({ language: '?' }), 'document-no-language'],
    ['no-title.pdf', pdf({ title: '' }), 'document-no-title'],
    ['blank-title.pdf', pdf({ title: ' ' }), 'document-no-title'],
  ])('that few can read gets advice: %s', async (name, content, code) => {
    expect(await codesOf(name, content)).toEqual([code]);
  });

  it.each([
    ['Guide des services.pdf', '/documents/guide-des-services.pdf'],
    ['Été_2024.PDF', '/documents/ete-2024.pdf'],
    ['Sous Dossier/Été.pdf', '/documents/sous-dossier/ete.pdf'],
    ['plan v1.2 (final).pdf', '/documents/plan-v1-2-final.pdf'],
  ])('with a name that is hard to dictate gets a better one: %s', async (name, plain) => {
    mkdirSync(join(publicDir, 'documents/Sous Dossier'));
    write(name, pdf());
    expect(await read(name)).toMatchObject({
      advice: [{ code: 'document-name', params: { plain } }],
    });
  });

  it.each([
    ['guide.pdf', pdf({ language: 'FR-ca' }), 'fr'],
    ['guide.pdf', pdf({ language: 'pt' }), 'pt'],
    ['guide.pdf', pdf({ language: '' }), undefined],
    // The program that made it often gives its own language.
    ['guide-en.pdf', pdf({ language: 'fr-CA' }), 'en'],
    ['guide_FR.docx', office(WORD), 'fr'],
    ['mise-en-oeuvre.docx', office(WORD), undefined],
    ['green.docx', office(WORD), undefined],
  ])(
    'is in the language that its name ends with, or that it says: %s %#',
    async (name, content, language) => {
      write(name, content);
      expect(await read(name)).toMatchObject(language === undefined ? {} : { language });
      expect('language' in (await read(name))).toBe(language !== undefined);
    },
  );
});

it('a PDF may say its title in its metadata alone', async () => {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const metadata = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Plan</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`;
  expect(await codesOf('a.pdf', pdf({ title: '', metadata }))).toEqual([]);
});

it('a PDF may have something before it', async () => {
  expect(await codesOf('a.pdf', Buffer.concat([Buffer.from('\n'.repeat(64)), pdf()]))).toEqual([]);
});

describe('a document that was read before', () => {
  it('is read again when its file has changed, be it of the same length', async () => {
    for (const [index, language] of ['fr-CA', 'en-CA', 'es-MX'].entries()) {
      write('a.pdf', pdf({ language }));
      utimesSync(join(publicDir, 'documents/a.pdf'), 1000 + index, 1000 + index);
      expect(await read('a.pdf')).toMatchObject({ language: language.slice(0, 2) });
    }
  });

  it('is not read again while its bytes are the same, wherever and however old it is', async () => {
    const store = openStore(join(publicDir, 'store'));
    const keysOf = async (name: string) => {
      const used = new Set<string>();
      const found = await read(name, keptDocuments(store, 'code', used));
      return { keys: [...used], found };
    };
    write('a.pdf', pdf());
    const first = await keysOf('a.pdf');
    const [key = ''] = first.keys;
    // What is found is what was kept.
    store.write(key, JSON.stringify({ language: 'es', lacks: [] }));
    write('b.pdf', pdf());
    expect(await keysOf('b.pdf')).toMatchObject({ keys: [key], found: { language: 'es' } });
    write('c.pdf', pdf({ title: 'Plan' }));
    expect((await keysOf('c.pdf')).keys).not.toEqual([key]);
  });
});
