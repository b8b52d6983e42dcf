/**
 * The path, with its anchor, of an address that is the site's own: its host is that of the site,
 * with or without `www.`, whatever the scheme. Undefined when it is of another site.
 *
 * @param address a whole web address
 * @param siteUrl the public address of the site; undefined when it is not known
 */
export function ownPath(address: string, siteUrl: string | undefined): string | undefined {
  if (siteUrl === undefined) return undefined;
  const { host, pathname, hash } = new URL(address);
  return bareHost(host) === bareHost(new URL(siteUrl).host) ? pathname + hash : undefined;
}

const bareHost = (host: string) => host.replace(/^www\./, '');
