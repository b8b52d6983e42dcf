import { hash } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { MADE_ADDRESSES, madePage, styleOf } from './made-publication.ts';

/** What a reader was answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it was sent. */
  body: Buffer;
}

/** How a reader may ask for a page to be sent. */
export const ENCODINGS = ['identity', 'gzip', 'br', 'gzip, br'];

/** Asks for an address on a connection that stays, as browsers do. */
export function ask(
  url: string,
  address: string,
  encoding: string,
  agent?: Agent,
  isRetry = false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding };
    const sent = request(
      new URL(address, url),
      { headers, ...(agent && { agent }) },
      (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('error', reject)
          .on('end', () => {
            const { statusCode: status = 0, headers: given } = response;
            resolve({ status, headers: given, body: Buffer.concat(parts) });
          });
      },
    );
    sent.on('error', (error) => {
      // A server may close a connection that rests just when it is used: then one asks again.
      if (!sent.reusedSocket || isRetry) reject(error);
      else ask(url, address, encoding, agent, true).then(resolve, reject);
    });
    sent.end();
  });
}

/**
 * The mark of the page that was answered, when all of it is right: its length, its compression, every
 * byte, and a policy that allows its style sheet.
 *
 * @throws {Error} saying what is wrong
 */
export function readMark(address: string, { status, headers, body }: Answer): string {
  const say = (what: string) => new Error(`${address}: ${what} (${status}, ${headers.etag})`);
  if (status !== 200) throw say('no page');
  if (Number(headers['content-length']) !== body.length) throw say('another length');
  const text = decode(headers['content-encoding'], body).toString();
  const mark = /<p>(.*?)<\/p>/.exec(text)?.[1] ?? '';
  if (text !== madePage(address, mark)) throw say('mixed or cut short');
  const style = hash('sha256', styleOf(mark), 'base64');
  const policy = String(headers['content-security-policy']);
  if (!policy.includes(`'sha256-${style}'`)) throw say('without its style');
  return mark;
}

function decode(encoding: string | undefined, body: Buffer): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/**
 * Reads every page in every form.
 *
 * @returns the marks that were seen: one, if it is one whole site
 */
export async function readSite(url: string): Promise<string[]> {
  const marks = new Set<string>();
  for (const address of MADE_ADDRESSES) {
    for (const encoding of ENCODINGS) {
      marks.add(readMark(address, await ask(url, address, encoding)));
    }
  }
  return [...marks];
}

/** What readers were answered while something else went on. */
export interface Readings {
  answers: number;
  /** Of those, what is wrong with the ones that are not right. */
  wrong: string[];
  marks: Set<string>;
}

/** Lets readers read at random, each on a connection that stays, until they are stopped. */
export function startReaders(url: string, count: number): { stop(): Promise<Readings> } {
  const readings: Readings = { answers: 0, wrong: [], marks: new Set() };
  const pick = (some: readonly string[]) => some[Math.floor(Math.random() * some.length)] ?? '';
  const stopping = new AbortController();
  const readers = Array.from({ length: count }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!stopping.signal.aborted) {
      const address = pick(MADE_ADDRESSES);
      try {
        readings.marks.add(readMark(address, await ask(url, address, pick(ENCODINGS), agent)));
      } catch (error) {
        readings.wrong.push(error instanceof Error ? error.message : String(error));
      }
      readings.answers += 1;
    }
    agent.destroy();
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all(readers);
      return readings;
    },
  };
}
