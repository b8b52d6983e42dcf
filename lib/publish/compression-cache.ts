import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMPRESSION, type Compressed } from './compress.ts';

/** Compressed forms, kept from one build to the next by the content they are of. */
export interface CompressionCache {
  /** The forms of that content; undefined when they are missing or damaged. */
  read(content: Buffer): Promise<Compressed | undefined>;
  write(content: Buffer, forms: Compressed): Promise<void>;
  /** Removes the forms that were neither read nor written since the cache was opened. */
  prune(): Promise<void>;
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
    async read(content) {
      const entry = await readFile(fileOf(nameOf(content))).catch(() => undefined);
      return entry === undefined ? undefined : unpack(entry);
    },
    async write(content, forms) {
      const file = fileOf(nameOf(content));
      await mkdir(dirname(file), { recursive: true });
      // Renamed when whole: a build that is cut short leaves no half of an entry.
      const partial = `${file}.${process.pid}.partial`;
      await writeFile(partial, pack(forms));
      await rename(partial, file);
    },
    async prune() {
      for (const group of await readdir(folder).catch(() => [])) {
        for (const name of await readdir(join(folder, group)).catch(() => [])) {
          if (!used.has(name)) await rm(join(folder, group, name), { recursive: true, force: true });
        }
      }
    },
  };
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
