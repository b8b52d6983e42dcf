import { BlockList } from 'node:net';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { regexes } from 'zod';

/** What is wrong with an address that leads out of the site: the code of its message. */
export type AddressFault =
  /** A scheme that links may not have, or none where a host is named. */
  | 'link-scheme'
  /** `form`: how it is written in full. */
  | 'address-without-scheme'
  | 'address-incomplete'
  | 'address-character'
  | 'address-login'
  | 'address-private'
  | 'address-email'
  /** `form`: the number as it is to be written, or an example. */
  | 'address-phone';

/** What an address leads to, by its writing alone. */
export type OutsideAddress =
  /** Out of the site: as it is published, ASCII alone. */
  | { kind: 'web' | 'email' | 'phone'; href: string }
  /** In the site: the path of a file, or an anchor of the page. */
  | { kind: 'inside' }
  | { kind: 'refused'; code: AddressFault; params: Record<string, string> };

/** Letters with accents too, to tell who writes `tél:` what a link may have. */
const SCHEME = /^(\p{L}[\p{L}\d+.-]*):/iu;

/** A scheme of the web with another sign, or none, where its colon and slashes are. */
const GARBLED = /^https?[.;,:]?\/|^https?[.;,]/i;

/**
 * Reads an address as its author wrote it: the one check of links in texts and of addresses in
 * fields. Without a network: what is refused could lead nowhere, for anybody.
 */
export function readAddress(written: string): OutsideAddress {
  const refuse = (code: AddressFault, form?: string): OutsideAddress => ({
    kind: 'refused',
    code,
    params: { url: written, ...(form === undefined ? {} : { form }) },
  });
  // A browser drops these before it looks for a scheme.
  const bare = written.replaceAll(/[\p{Cc}\s]/gu, '');
  // `//host`, and what a browser takes for it, leave the site without saying how.
  if (bare === '' || /^[/\\]{2}/.test(bare)) return refuse('link-scheme');
  // Most are paths and anchors.
  if (/^(?:[/#]|\.\.?\/)/.test(bare)) return { kind: 'inside' };
  const [, scheme = ''] = SCHEME.exec(bare) ?? [];
  const rest = written.trim().slice(scheme.length + 1);
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https': {
      const read = known.get(written) ?? readWeb(written.trim(), refuse);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(written, read);
      return read;
    }
    case 'mailto':
      return readEmail(rest, refuse);
    case 'tel':
      return readPhone(rest, refuse);
    case '': {
      if (GARBLED.test(bare)) return refuse('address-incomplete');
      const form = inFull(written.trim());
      return form === undefined ? { kind: 'inside' } : refuse('address-without-scheme', form);
    }
    default: {
      // `quebec.ca:8080/x` begins as a scheme would.
      const form = inFull(written.trim());
      return form === undefined ? refuse('link-scheme') : refuse('address-without-scheme', form);
    }
  }
}

type Refuse = (code: AddressFault, form?: string) => OutsideAddress;

/** Addresses of the web that were read: pages name the same ones, and each is asked about again. */
const known = new Map<string, OutsideAddress>();

/** More than a large site names. */
const MOST_KNOWN = 20_000;

/** A name of the public network: labels, then a last one of letters. */
const PUBLIC_NAME =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/;

/** Names of one machine or of a network of one's own (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|invalid|home\.arpa)\.?$/;

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** Numbers of one machine or of a network of one's own. */
const privateNumbers = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  privateNumbers.addSubnet(network, prefix);
}

function readWeb(written: string, refuse: Refuse): OutsideAddress {
  if (/[\\\p{Cc}]/u.test(written)) return refuse('address-character');
  // A browser takes `https:evil` and `https:///evil` for `https://evil`.
  const isWhole = /^https?:\/\/[^/?#]/i.test(written);
  const url = isWhole && URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined) return refuse('address-incomplete');
  if (url.username !== '' || url.password !== '') return refuse('address-login');
  const { hostname } = url;
  if (/^https?$/.test(hostname)) return refuse('address-incomplete');
  const isPrivate = IPV4.test(hostname)
    ? privateNumbers.check(hostname)
    : /^\[|^[^.]+$/.test(hostname) || PRIVATE_NAME.test(hostname);
  if (isPrivate) return refuse('address-private');
  if (!IPV4.test(hostname) && !PUBLIC_NAME.test(hostname)) return refuse('address-incomplete');
  // The slash that `URL` adds after the name of a site is not the author's.
  const href = /^\w+:\/\/[^/?#]+$/.test(written) ? url.href.slice(0, -1) : url.href;
  return { kind: 'web', href: normalizeUri(href.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')) };
}

/** What may follow the address in `mailto:` (RFC 6068). */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['subject', 'body']);

function readEmail(rest: string, refuse: Refuse): OutsideAddress {
  const [to = '', ...queries] = rest.split('?');
  let address: string;
  const fields: string[] = [];
  try {
    address = decodeURIComponent(to);
    for (const field of queries.join('?').split(/&(?:amp;)?/)) {
      if (field === '') continue;
      const [name = '', ...value] = field.split('=');
      if (!MAIL_FIELDS.has(name.toLowerCase())) return refuse('address-email');
      const text = encodeURIComponent(decodeURIComponent(value.join('=')));
      fields.push(`${name.toLowerCase()}=${text}`);
    }
  } catch {
    return refuse('address-email');
  }
  if (!isEmail(address)) return refuse('address-email');
  const query = fields.length === 0 ? '' : `?${fields.join('&')}`;
  // What an e-mail address holds needs no encoding: no `%`, no `?`.
  return { kind: 'email', href: `mailto:${address}${query}` };
}

/** Whether a text is one e-mail address. */
export const isEmail = (text: string): boolean => regexes.email.test(text);

/** A number as the site writes it, to show how. */
const PHONE_EXAMPLE = 'tel:+14182668776';

/** Numbers of three digits that a whole country dials: 811, 911. */
const SHORT_NUMBER = /^[2-9]\d{2}$/;

function readPhone(rest: string, refuse: Refuse): OutsideAddress {
  const written = rest.replaceAll('%20', ' ');
  const [, number = '', extension] = /^([^;]*)(?:;ext=(\d{1,15}))?$/i.exec(written) ?? [];
  const digits = number.replaceAll(/[ .()-]/g, '');
  const href = `tel:${digits}${extension === undefined ? '' : `;ext=${extension}`}`;
  const isMeant = !number.includes(' ') && (isGlobalPhone(digits) || SHORT_NUMBER.test(digits));
  if (isMeant) return { kind: 'phone', href };
  return refuse('address-phone', phoneInFull(written) ?? PHONE_EXAMPLE);
}

/** Whether a number can be dialled from anywhere (E.164); that of North America has ten digits. */
export const isGlobalPhone = (number: string): boolean =>
  /^\+(?:1[2-9]\d{9}|[2-9]\d{6,14})$/.test(number);

/** A number of North America, however it is written: `418 266-8776`, `1 800 363-1363`. */
function phoneInFull(written: string): string | undefined {
  if (!/^\+?[\d .()-]+$/.test(written)) return undefined;
  const [, digits] = /^\+?1?([2-9]\d{9})$/.exec(written.replaceAll(/[ .()-]/g, '')) ?? [];
  return digits === undefined ? undefined : `tel:+1${digits}`;
}

/** Ends of names of files, where an address could have the last part of the name of a site. */
const FILE_NAME =
  /\.(?:md|markdown|html?|php|aspx?|jsp|cfm|txt|rtf|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|json|ya?ml|xml|png|jpe?g|gif|svg|webp|avif|ico)$/i;

const SITE_NAME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?=[/?#]|$)/u;

/**
 * An address that its author began too late: `www.quebec.ca`, `info@quebec.ca`, `418 266-8776`.
 * Undefined when it is none of these: folders have no full stop in their names.
 */
function inFull(written: string): string | undefined {
  if (isEmail(written)) return `mailto:${written}`;
  const phone = phoneInFull(written);
  if (phone !== undefined) return phone;
  const [name] = SITE_NAME.exec(written) ?? [];
  if (name === undefined || (FILE_NAME.test(name) && !name.startsWith('www.'))) return undefined;
  return `https://${written}`;
}
