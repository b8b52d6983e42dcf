import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { folderSource, type TextSource } from './source.ts';

/**
 * The register of the addresses that the public has been given, below the content folder: one a line,
 * then the file of its page. In order, so that two people who add to it rarely touch the same lines.
 */
export const REGISTER = 'addresses.txt';

/** An address that the public has been given. */
export interface PublishedAddress {
  address: string;
  /** The file of its page, below the content folder. */
  file: string;
  /** Its line in the register. */
  line: number;
}

/** What the register says. */
export interface Register {
  /** Undefined when there is no register: nothing has been published yet. */
  addresses?: PublishedAddress[];
  problems: Problem[];
}

/** A register may be longer than a page: this is a hundred bytes for each of 300,000 addresses. */
const MAX_BYTES = 32 * 1024 * 1024;

const LINE = /^(\/\S*) +((?:fr|en)\/\S+\.md)$/;

/** Reads the register. Blank lines and those that start with `#` are for people. */
export function readRegister(source: TextSource): Register {
  const { text, problems } = source.read(REGISTER, MAX_BYTES);
  if (text === undefined) {
    return { problems: problems.filter(({ code }) => code !== 'missing-file') };
  }
  const register: Required<Register> = { addresses: [], problems: [...problems] };
  for (const [index, written] of text.split('\n').entries()) {
    const words = written.trim();
    if (words === '' || words.startsWith('#')) continue;
    const [, address, file] = LINE.exec(words) ?? [];
    const at = { file: REGISTER, line: index + 1, column: 1, field: '' };
    if (address === undefined || file === undefined) {
      register.problems.push({ ...at, code: 'bad-address-line', params: {} });
    } else register.addresses.push({ address, file, line: at.line });
  }
  return register;
}

/**
 * Adds the addresses of pages to the register, which is made when there is none.
 *
 * @returns how many are new
 */
export function recordAddresses(
  contentDir: string,
  pages: readonly Omit<PublishedAddress, 'line'>[],
): number {
  const source = folderSource(contentDir);
  const { addresses = [] } = readRegister(source);
  const files = new Map(addresses.map(({ address, file }) => [address, file]));
  const before = files.size;
  for (const { address, file } of pages) files.set(address, file);
  const notes = (source.read(REGISTER, MAX_BYTES).text ?? '').split('\n').filter(isNote);
  const lines = [...files].map(([address, file]) => `${address} ${file}`).toSorted();
  writeFileSync(join(contentDir, REGISTER), [...notes, ...lines, ''].join('\n'));
  return files.size - before;
}

const isNote = (line: string) => line.startsWith('#');
