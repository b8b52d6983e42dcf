/** Where the site is when nobody says: on this machine, as `npm start` serves it. */
const LOCAL = 'http://127.0.0.1:3000';

/**
 * The public address of the site (`SITE_URL`), without a slash at its end: absolute links start
 * with it.
 *
 * @throws {RangeError} with the value, when it is not the address of a site: http or https, and
 *   nothing after the host but slashes.
 */
export function readSiteUrl(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const value = environment['SITE_URL']?.trim() || LOCAL;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSite =
    (url?.protocol === 'http:' || url?.protocol === 'https:') &&
    /^\/*$/.test(url.pathname) &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '';
  if (!isSite) throw new RangeError(value);
  return url.origin;
}
