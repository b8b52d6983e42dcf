import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of `public/documents`, offered to readers. */
export interface DocumentFile {
  bytes: number;
  /** The name of its format, `PDF`; undefined when it is of none that documents may have. */
  format?: string;
}

/** The formats that documents may have, and how their files begin. */
const FORMATS: Record<string, ReturnType<typeof kindOf>> = {
  PDF: 'pdf',
  ODT: 'zip',
  DOCX: 'zip',
  XLSX: 'zip',
  CSV: 'text',
};

/** The names of the formats that documents may have. */
export const DOCUMENT_FORMATS = Object.keys(FORMATS);

/**
 * A document, by its address (`/documents/plan-strategique.pdf`).
 *
 * @returns undefined when there is no such file, or none that can be read
 */
export function readDocument(publicDir: string, address: string): DocumentFile | undefined {
  let file: number;
  try {
    file = openSync(join(publicDir, address), 'r');
  } catch {
    return undefined;
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    const head = Buffer.alloc(8);
    const kind = kindOf(head.toString('latin1', 0, readSync(file, head)));
    const format = extname(address).slice(1).toUpperCase();
    return { bytes: stats.size, ...(FORMATS[format] === kind ? { format } : {}) };
  } finally {
    closeSync(file);
  }
}

/** What the first bytes of a file say it is. */
function kindOf(head: string): 'pdf' | 'zip' | 'text' | 'unknown' {
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  return head.includes('\0') ? 'unknown' : 'text';
}
