import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPRESSION, type Compressed } from './compress.ts';

/** Compressed forms, kept from one build to the next by the content they are of. */
export interface CompressionCache {
  /** The forms of that content; undefined when they are missing or damaged. */
  read(content: Buffer): Compressed | undefined;
  /** A cache that can't be written to costs time at the next build, no more. */
  write(content: Buffer, forms: Compressed): void;
  /** Removes the forms that were neither read nor written since the cache was opened. */
  prune(): void;
}

/** An entry: SHA-256 of what follows, length of the br form in 4 bytes, br form, gz form. */
const DIGEST_BYTES = 32;
const HEADER_BYTES = DIGEST_BYTES + 4;

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/**
 * Opens the cache in a folder. Nothing in it is trusted: forms are given back only when they are,
 * byte for byte, those that were written.
 */
export function openCompressionCache(folder: string): CompressionCache {
  const used = new Set<string>();
  const nameOf = (content: Buffer) => {
    const name = sha256(`${COMPRESSION}\0`, content).toString('hex');
    used.add(name);
    return name;
  };
  const fileOf = (name: string) => join(folder, name.slice(0, 2), name);
  return {
    read(content) {
      const file = fileOf(nameOf(content));
      try {
        return unpack(readFileSync(file));
      } catch {
        return undefined;
      }
    },
    write(content, forms) {
      const file = fileOf(nameOf(content));
      // Renamed when whole: a build that is cut short leaves no half of an entry.
      const partial = `${file}.${process.pid}.partial`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(partial, pack(forms));
        renameSync(partial, file);
      } catch {
        // What it left behind is removed with the entries that were not used.
      }
    },
    prune() {
      for (const group of namesIn(folder)) {
        for (const name of namesIn(join(folder, group))) {
          if (!used.has(name)) rmSync(join(folder, group, name), { recursive: true, force: true });
        }
      }
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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
