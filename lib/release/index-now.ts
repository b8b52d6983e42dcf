import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { isLocalAddress } from '../hosting/local-address.ts';
import { MARKDOWN_NAME } from '../hosting/own-files.ts';
import { readPublication, type Publication } from '../publish/publication.ts';
import type { IndexNowSettings } from '../settings.ts';
import { CURRENT, currentRelease, releaseNames, replaceFile } from './release-folder.ts';

/** Addresses told at once: no more are taken. */
const MOST = 10_000;

/** A search engine that does not answer is not waited for, in milliseconds. */
const PATIENCE = 30_000;

/** In the folder of the releases: which of them search engines were last told of. */
const TOLD = 'indexnow';

/** What a release is, if it is kept. */
function publicationOf(releases: string, name: string | undefined): Publication | undefined {
  if (name === undefined || !releaseNames(releases).includes(name)) return undefined;
  const publication = readPublication(join(releases, name));
  return typeof publication === 'object' ? publication : undefined;
}

/**
 * The addresses of the pages that were added, changed or removed. A page has changed when its Markdown
 * has: another style is no news.
 */
function changedAddresses(
  former: Publication | undefined,
  { siteUrl, files }: Publication,
): string[] {
  const pagesOf = (all: Publication['files']) =>
    new Map(
      all.flatMap(([path, , sha256]) =>
        `/${path}`.endsWith(`/${MARKDOWN_NAME}`)
          ? [[`/${path.slice(0, -MARKDOWN_NAME.length)}`, sha256] as const]
          : [],
      ),
    );
  const [was, is] = [pagesOf(former?.siteUrl === siteUrl ? former.files : []), pagesOf(files)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((address) => was.get(address) !== is.get(address))
    .map((address) => siteUrl + address)
    .toSorted();
}

/**
 * Tells search engines what changed since they were last told (IndexNow): what they come and see is
 * what is in service, a release or a former one. A demonstration, and a site for this machine alone,
 * are nobody's business.
 *
 * @param options.read what the site answers at an address, as readers get it
 * @returns how many addresses they were told of; undefined when it is not theirs to know
 * @throws {Error} when they can't be told: the next time, they are told of all of it
 */
export async function tellIndexNow(
  { key, endpoint }: IndexNowSettings,
  releases: string,
  { most = MOST, read = readAnswer }: { most?: number; read?: typeof readAnswer } = {},
): Promise<number | undefined> {
  const name = currentRelease(releases);
  const publication = publicationOf(releases, name);
  if (publication?.isOfficial !== true || isLocalAddress(publication.siteUrl)) return undefined;
  const { siteUrl } = publication;
  replaceFile(join(releases, CURRENT, `${key}.txt`), key);
  const addresses = changedAddresses(publicationOf(releases, lastTold(releases)), publication);
  await seeServed(addresses, publication, read);
  for (let start = 0; start < addresses.length; start += most) {
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          host: new URL(siteUrl).host,
          key,
          keyLocation: `${siteUrl}/${key}.txt`,
          urlList: addresses.slice(start, start + most),
        }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!answer.ok) throw new Error(`${endpoint}: ${answer.status}`);
    } catch (error) {
      if (start === 0) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure('indexNowPartly', { told: start, count: addresses.length, reason });
    }
  }
  replaceFile(join(releases, TOLD), `${name}\n`);
  return addresses.length;
}

/** The release that search engines were last told of, if any. */
const lastTold = (releases: string): string | undefined =>
  existsSync(join(releases, TOLD)) ? readFileSync(join(releases, TOLD), 'utf8').trim() : undefined;

/**
 * A host that has yet to read its configuration goes on with the former release, in which search
 * engines would find nothing new: one of the pages that changed is looked at.
 *
 * @throws {Failure} when it is not as it was released
 */
async function seeServed(
  addresses: readonly string[],
  { siteUrl, files }: Publication,
  read: typeof readAnswer,
): Promise<void> {
  const hashes = new Map(files.map(([path, , sha256]) => [`${siteUrl}/${path}`, sha256]));
  const page = addresses.find((one) => hashes.has(one + MARKDOWN_NAME)) ?? addresses[0];
  if (page === undefined) return;
  const answer = await read(page + MARKDOWN_NAME);
  const served = answer === undefined ? undefined : hash('sha256', answer);
  if (served === hashes.get(page + MARKDOWN_NAME)) return;
  throw new Failure('indexNowEarly', { address: page });
}

/** What is served at an address, if anything is. */
async function readAnswer(address: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
