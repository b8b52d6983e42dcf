import { SPECULATION_RULES } from './speculation-rules.ts';

/** Names and values of response headers. */
export type Headers = Readonly<Record<string, string>>;

/** Features no page asks for: a page, or what might be slipped into it, can't ask either. */
const REFUSED_FEATURES = (
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen ' +
  'geolocation gyroscope magnetometer microphone midi payment picture-in-picture ' +
  'publickey-credentials-get screen-wake-lock usb xr-spatial-tracking'
).split(' ');

/** What the pages of a site use. */
export interface PolicyOptions {
  /**
   * base64 SHA-256 of the style sheet, which is in the pages; none, and pages may have style sheets
   * of the site's own files.
   */
  styleHash?: string;
  /** Whether a page may load a module of the site's own. */
  hasModules?: boolean;
}

/**
 * The site's content security policy: nothing but what the pages use, and that from the site.
 * JSON-LD is data, not a script.
 */
export function contentSecurityPolicy({ styleHash, hasModules }: PolicyOptions = {}): string {
  return [
    "default-src 'none'",
    ...(hasModules === true ? ["script-src 'self'"] : []),
    `style-src ${styleHash === undefined ? "'self'" : `'sha256-${styleHash}'`}`,
    "img-src 'self'",
    // Audits fetch robots.txt as the page would: with nothing allowed they call it broken.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The same policy for pages that may have another style sheet, of another release of the site. */
export function withStyles(
  headers: Headers,
  styleHash: string,
  others: readonly string[],
): Headers {
  const [own, ...more] = [...new Set([styleHash, ...others])].map((hash) => `'sha256-${hash}'`);
  const policy = headers['Content-Security-Policy'];
  if (policy === undefined || own === undefined) return headers;
  const styles = [own, ...more].join(' ');
  return { ...headers, 'Content-Security-Policy': policy.replace(own, styles) };
}

/** Headers of every answer of the site. */
export function securityHeaders(options?: PolicyOptions): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options),
    // Two years. Browsers pass over it on http, so that it does no harm on this machine.
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    // A health subject in an address is the reader's business: other sites see only the origin.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    // Rules written in the page would need a policy that allows inline scripts.
    'Speculation-Rules': `"${SPECULATION_RULES.path}"`,
  };
}

/** Of a file whose name changes with its content: it is never asked about again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Of a file that seldom changes, and harms nothing when it is a day old. */
export const A_DAY = 'public, max-age=86400';

/** Of the answer to a wrong address: there may be a page tomorrow. */
export const NEVER = 'no-store';

/** Of every other file: kept, and asked about each time (a 304 when it has not changed). */
export const REVALIDATE = 'no-cache';
