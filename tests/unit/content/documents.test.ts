import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, readDocument } from '../../../lib/content/documents.ts';

const ZIP = 'PK\u0003\u0004 and so on';

const FILES: Record<string, string> = {
  'plan.pdf': '%PDF-1.7 and so on',
  'plan.odt': ZIP,
  'plan.docx': ZIP,
  'plan.xlsx': ZIP,
  'plan.csv': 'année;nombre\n',
  'word.pdf': ZIP,
  'text.pdf': 'annual plan',
  'empty.pdf': '',
  'pdf.docx': '%PDF-1.7',
  'pdf.csv': '%PDF-1.7',
  'binary.csv': 'a\0b',
  'plan.exe': 'MZ',
  plan: '%PDF-1.7',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(folder, 'documents/folder.pdf'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(folder, 'documents', name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readDocument(folder, `/documents/${name}`);

describe('a document', () => {
  it.each(DOCUMENT_FORMATS)('has its size and its format: %s', (format) => {
    const name = `plan.${format.toLowerCase()}`;
    expect(read(name)).toEqual({ bytes: Buffer.byteLength(FILES[name] ?? ''), format });
  });

  it.each([
    'word.pdf',
    'text.pdf',
    'empty.pdf',
    'pdf.docx',
    'pdf.csv',
    'binary.csv',
    'plan.exe',
    'plan',
  ])('has no format when its bytes are not those of its name: %s', (name) => {
    expect(read(name)).toEqual({ bytes: Buffer.byteLength(FILES[name] ?? '') });
  });

  it.each(['nowhere.pdf', 'folder.pdf', '../nowhere.pdf'])('is not there: %s', (name) => {
    expect(read(name)).toBeUndefined();
  });
});
