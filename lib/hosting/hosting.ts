import { FEED_FILES } from '../feeds/feed-addresses.ts';
import {
  SEARCH_DESCRIPTION_TYPE,
  SEARCH_DESCRIPTIONS,
} from '../search/search-description-addresses.ts';
import type { Redirect } from '../site/redirects.ts';
import {
  A_DAY,
  contentSecurityPolicy,
  IMMUTABLE,
  NEVER,
  REVALIDATE,
  securityHeaders,
  type Headers,
  type PolicyOptions,
} from './headers.ts';
import { ICONS } from './icons.ts';
import { ASSETS_FOLDER, MARKDOWN_NAME } from './own-files.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';

/** Headers of the answers below a path. */
export interface HeaderRule {
  /** A path, or everything below one: `/_next/static/*`. */
  path: string;
  headers: Headers;
}

/**
 * How the published files are to be served, whatever serves them: the local server reads this, and
 * `deploy/` writes it in the words of each host. The policy of one address prevails over that of all;
 * no other header is given to an address by two rules: some hosts would join both values.
 */
export interface Hosting {
  headers: readonly HeaderRule[];
  /** `Cache-Control` where no rule says otherwise. */
  cacheControl: string;
  /** `Cache-Control` of every error, whatever the rules of its address say. */
  cacheControlOfErrors: string;
  redirects: readonly Redirect[];
  /**
   * Pages in another form: a file of that name says with `Link` that the page beside it is what search
   * engines should list. A rule, since pages may be thousands.
   */
  otherForms?: OtherForms;
  /** The page, in both languages, that answers a wrong address with the status 404. */
  notFound: string;
}

/** Files that are another form of the page beside them. */
export interface OtherForms {
  name: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
}

/** What differs from one publication to another. */
export interface HostingOptions extends Pick<PolicyOptions, 'styleHash'> {
  redirects?: readonly Redirect[];
  /** Addresses of the pages that load a module: the only ones that may. */
  modulePages?: readonly string[];
  /** The public address of the site, without a slash at its end. */
  siteUrl?: string;
}

/** How the site is to be served. */
export function hostingOf({
  redirects = [],
  modulePages = [],
  siteUrl,
  ...policy
}: HostingOptions = {}): Hosting {
  const modulePolicy = contentSecurityPolicy({ ...policy, hasModules: true });
  return {
    headers: [
      { path: '/*', headers: securityHeaders(policy) },
      ...modulePages.map((path) => ({
        path,
        headers: { 'Content-Security-Policy': modulePolicy },
      })),
      { path: '/_next/static/*', headers: { 'Cache-Control': IMMUTABLE } },
      { path: `${ASSETS_FOLDER}*`, headers: { 'Cache-Control': IMMUTABLE } },
      ...ICONS.map(({ url }) => ({ path: url, headers: { 'Cache-Control': A_DAY } })),
      {
        path: SPECULATION_RULES.path,
        headers: { 'Content-Type': SPECULATION_RULES.mediaType, 'Cache-Control': A_DAY },
      },
      ...Object.values(SEARCH_DESCRIPTIONS).map((path) => ({
        path,
        headers: { 'Content-Type': `${SEARCH_DESCRIPTION_TYPE}; charset=utf-8` },
      })),
      ...FEED_FILES.map(({ path, mediaType }) => ({
        path,
        headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
      })),
    ],
    cacheControl: REVALIDATE,
    cacheControlOfErrors: NEVER,
    redirects,
    ...(siteUrl === undefined ? {} : { otherForms: { name: MARKDOWN_NAME, siteUrl } }),
    notFound: '/404.html',
  };
}

/** The headers of an address, by the rules it falls under. */
export function headersAt(hosting: Hosting, address: string): Headers {
  const { headers, cacheControl, otherForms } = hosting;
  const given = headers.filter(({ path }) => isBelow(path, address)).map((rule) => rule.headers);
  return Object.assign(
    { 'Cache-Control': cacheControl },
    ...given,
    otherForms !== undefined && address.endsWith(`/${otherForms.name}`)
      ? { Link: canonicalLink(otherForms, address.slice(0, -otherForms.name.length)) }
      : {},
  );
}

/**
 * The value of `Link` of a page in another form.
 *
 * @param page the address of the page, or what the words of a host put in its place
 */
export const canonicalLink = ({ siteUrl }: OtherForms, page: string): string =>
  `<${siteUrl}${page}>; rel="canonical"`;

function isBelow(path: string, address: string): boolean {
  return path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path;
}
