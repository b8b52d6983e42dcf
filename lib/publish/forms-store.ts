import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepKeys, keyFile } from '../cache/key-folders.ts';
import type { Compressed } from './compress.ts';

/**
 * Compressed forms, kept from one build to the next under the key of what made them: 64
 * hexadecimal digits. Losing it costs time, no more.
 */
export interface FormsStore {
  /** Where it is: several threads may open it. */
  folder: string;
  /** The forms under that key; undefined when they are missing or damaged. */
  read(key: string): Compressed | undefined;
  /** A store that can't be written to costs time at the next build, no more. */
  write(key: string, forms: Compressed): void;
  /** Removes everything in the store but the forms under these keys. */
  keep(keys: ReadonlySet<string>): void;
}

/** An entry: SHA-256 of what follows, length of the br form in 4 bytes, br form, gz form. */
const DIGEST_BYTES = 32;
const HEADER_BYTES = DIGEST_BYTES + 4;

/**
 * Opens the store in a folder of its own. Nothing in it is trusted: forms are given back only when
 * they are, byte for byte, those that were written.
 */
export function openFormsStore(folder: string): FormsStore {
  return {
    folder,
    read(key) {
      try {
        return unpack(readFileSync(keyFile(folder, key)));
      } catch {
        return undefined;
      }
    },
    write(key, forms) {
      const file = keyFile(folder, key);
      // Renamed when whole: a build that is cut short leaves no half of an entry.
      const partial = `${file}.${process.pid}.partial`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(partial, pack(forms));
        renameSync(partial, file);
      } catch {
        // What it left behind is removed with the entries that are not kept.
      }
    },
    keep: (keys) => keepKeys(folder, keys),
  };
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}

function pack({ br, gz }: Compressed): Buffer {
  const length = Buffer.alloc(HEADER_BYTES - DIGEST_BYTES);
  length.writeUInt32LE(br.length);
  return Buffer.concat([sha256(length, br, gz), length, br, gz]);
}

function unpack(entry: Buffer): Compressed | undefined {
  if (entry.length < HEADER_BYTES) return undefined;
  const digest = entry.subarray(0, DIGEST_BYTES);
  if (!digest.equals(sha256(entry.subarray(DIGEST_BYTES)))) return undefined;
  const end = HEADER_BYTES + entry.readUInt32LE(DIGEST_BYTES);
  return { br: entry.subarray(HEADER_BYTES, end), gz: entry.subarray(end) };
}
