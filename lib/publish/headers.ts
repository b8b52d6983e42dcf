/**
 * Response headers of every file of the site. The one place they are decided: the local server
 * sends them, and a host must.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // Nothing but the site's own style sheets and images. Data blocks (JSON-LD) are not scripts.
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // A health subject in an address is the reader's business: other sites see only the origin.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=()',
};

/**
 * How long a file may be kept, by its address: files named after their content never change, the
 * others are asked about each time (and cost a 304 when they have not changed).
 */
export function cacheControl(address: string): string {
  return address.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
