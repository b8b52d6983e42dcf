import { join } from 'node:path';
import { isLocalAddress } from '../hosting/local-address.ts';
import { MARKDOWN_NAME } from '../hosting/own-files.ts';
import { readPublication, type Publication } from '../publish/publication.ts';
import type { IndexNowSettings } from '../settings.ts';
import { CURRENT, replaceFile } from './release-folder.ts';

/** Addresses told at once: no more are taken. */
const MOST = 10_000;

/** A search engine that does not answer is not waited for, in milliseconds. */
const PATIENCE = 30_000;

/** What is in service, if anything whole is. */
export function publicationInService(releases: string): Publication | undefined {
  const publication = readPublication(join(releases, CURRENT));
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
 * Tells search engines what changed since a former publication (IndexNow), once the release in service
 * holds the key. A demonstration, and a site for this machine alone, are nobody's business.
 *
 * @returns how many addresses they were told of; undefined when it is not theirs to know
 * @throws {Error} when they can't be told
 */
export async function tellIndexNow(
  { key, endpoint }: IndexNowSettings,
  releases: string,
  former: Publication | undefined,
  most = MOST,
): Promise<number | undefined> {
  const publication = publicationInService(releases);
  if (publication?.isOfficial !== true || isLocalAddress(publication.siteUrl)) return undefined;
  const { siteUrl } = publication;
  replaceFile(join(releases, CURRENT, `${key}.txt`), key);
  const addresses = changedAddresses(former, publication);
  for (let start = 0; start < addresses.length; start += most) {
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
  }
  return addresses.length;
}
