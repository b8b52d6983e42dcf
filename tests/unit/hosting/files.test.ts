import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../deploy/hosts.ts';
import { securityHeaders } from '../../../lib/hosting/headers.ts';
import { hostingOf } from '../../../lib/hosting/hosting.ts';
import { ICONS } from '../../../lib/hosting/icons.ts';
import { SPECULATION_RULES } from '../../../lib/hosting/speculation-rules.ts';
import { isCompressible } from '../../../lib/publish/compressed-file.ts';
import { mediaType } from '../../../lib/serve/media-type.ts';

/** Kinds of file that a site may have. */
const EXTENSIONS =
  'html css csv js json md svg txt xml png jpg webp avif ico woff2 pdf docx odt xlsx zip'.split(
    ' ',
  );

/** The type of a file; only that of plain text needs to say in which characters it is. */
const typeOf = (path: string) => mediaType(path).replace(/^(?!text\/)(.*);.*$/, '$1');

describe('Apache', () => {
  const text = HOSTS['apache']?.(hostingOf())['.htaccess'] ?? '';

  it.each(EXTENSIONS.filter((extension) => isCompressible(`a.${extension}`)))(
    'calls a compressed .%s what it is, and says that its answer depends on what is accepted',
    (extension) => {
      const forced = ['br', 'gz'].map(
        (form) =>
          new RegExp(
            String.raw`^<FilesMatch "\\\.${extension}\\\.${form}\$">\n  ForceType "([^"]*)"`,
            'm',
          ).exec(text)?.[1],
      );
      const type = typeOf(`a.${extension}`);
      expect(forced).toEqual([type, type]);
      const vary = /<FilesMatch "([^"]*)">\n {2}Header merge Vary Accept-Encoding/.exec(text)?.[1];
      for (const name of [`a.${extension}`, `a.${extension}.br`, `a.${extension}.gz`]) {
        expect(name).toMatch(new RegExp(vary ?? '^$'));
      }
      expect('a.png').not.toMatch(new RegExp(vary ?? ''));
    },
  );

  it.each([
    ['br', 'br'],
    ['gz', 'gzip'],
  ])('calls the form .%s by its encoding, %s', (extension, encoding) => {
    const [, rules = ''] =
      new RegExp(String.raw`^<FilesMatch "\\\.${extension}\$">\n([^]*?)</FilesMatch>`, 'm').exec(
        text,
      ) ?? [];
    expect(rules).toContain(`  Header set Content-Encoding ${encoding}\n`);
    const conditions = text.match(/RewriteCond %\{HTTP:Accept-Encoding\} .*\n.*\n.*\n/g) ?? [];
    const own = conditions.filter((rule) => rule.includes(`\\b${encoding}\\b`));
    expect(own).toHaveLength(2);
    expect(own.filter((rule) => !rule.includes(`.${extension} -f`))).toEqual([]);
    expect(own.filter((rule) => !/RewriteRule .*\.(?:br|gz) \[L,E=no-gzip:1\]/.test(rule))).toEqual(
      [],
    );
  });
});

describe.each(Object.keys(HOSTS))('%s', (host) => {
  const without = Object.values(HOSTS[host]?.(hostingOf()) ?? {}).join('\n');
  const escaped = Object.values(
    HOSTS[host]?.(hostingOf({ redirects: [{ from: '/a.b/', to: '/c/', status: 301 }] })) ?? {},
  ).join('\n');

  it('sends nobody on when there is no old address', () => {
    expect(without.replaceAll('\\.', '.')).not.toContain('/a.b');
  });

  it('sends readers of an old address on by that very address', () => {
    expect(escaped).toContain('301');
    expect(escaped.replaceAll('\\.', '.')).toContain('/a.b');
  });
});

describe('the rules of prefetching', () => {
  const rules: { prefetch: { where: { or: { href_matches: string }[] }; eagerness: string }[] } =
    JSON.parse(SPECULATION_RULES.text);

  it('are of pages, once a reader shows interest, and of no file', () => {
    const [{ where, eagerness } = { where: { or: [] }, eagerness: '' }, ...others] = rules.prefetch;
    expect(others).toEqual([]);
    expect(eagerness).toBe('moderate');
    const fetched = (address: string) =>
      where.or.some(({ href_matches: pattern }) =>
        new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(address),
      );
    expect(['/', '/en/', '/a/b/'].map(fetched)).toEqual([true, true, true]);
    expect(['/a', '/documents/a.pdf', '/a.php'].map(fetched)).toEqual([false, false, false]);
  });
});

describe('the icons', () => {
  it.each(ICONS)('$url is a file of the site, of the type that is said', ({ url, type }) => {
    expect(existsSync(join('public', url))).toBe(true);
    expect([undefined, typeOf(url)]).toContain(type);
  });

  it.each(ICONS.filter(({ url }) => url.endsWith('.ico')))(
    '$url is said to be of the largest of its sizes',
    ({ url, sizes }) => {
      const file = readFileSync(join('public', url));
      // Six bytes, then sixteen for each picture: its width and height come first.
      const widths = Array.from({ length: file.readUInt16LE(4) }, (_, at) => file[6 + 16 * at]);
      const largest = Math.max(...widths.map((width) => width || 256));
      expect(sizes).toBe(`${largest}x${largest}`);
    },
  );
});

it('no page may ask for what watches or disturbs its reader', () => {
  const features = (securityHeaders()['Permissions-Policy'] ?? '').split(', ');
  const powerful = [
    'accelerometer autoplay camera display-capture fullscreen geolocation gyroscope magnetometer',
    'microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock usb',
    'browsing-topics xr-spatial-tracking',
  ].flatMap((names) => names.split(' '));
  expect(powerful.filter((name) => !features.includes(`${name}=()`))).toEqual([]);
});
