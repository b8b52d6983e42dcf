import type { Hosting } from '../lib/hosting/hosting.ts';
import { bothForms, escapePattern, type HostGenerator } from './host-files.ts';

/**
 * nginx: one file for the `http` context, one for the `server` block of the site. The headers are
 * all given by the server: a `location` that gave one would lose the others.
 */
export const nginx: HostGenerator = (hosting) => ({
  'site-maps.conf': maps(hosting),
  'site-server.conf': server(hosting),
});

function maps({ headers, cacheControl, redirects }: Hosting): string {
  const moved = redirects.flatMap(({ from, to }) =>
    bothForms(from).map((address) => `  ${address} ${to};`),
  );
  const cached = headers.flatMap(({ path, headers: { 'Cache-Control': value } }) =>
    value === undefined ? [] : [`  ${pattern(path)} ${quoted(value)};`],
  );
  return lines(
    'map_hash_bucket_size 512;',
    `map_hash_max_size ${Math.max(2048, moved.length * 4)};`,
    'map $uri $moved {',
    ...moved,
    '}',
    'map $uri $cache_control {',
    `  default ${quoted(cacheControl)};`,
    ...cached,
    '}',
  );
}

function server({ headers, redirects, notFound }: Hosting): string {
  const everywhere = headers.find(({ path }) => path === '/*')?.headers ?? {};
  const types = headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    type === undefined
      ? []
      : [`location = ${path} {`, '  types {}', `  default_type ${type};`, '}'],
  );
  return lines(
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    'server_tokens off;',
    ...Object.entries(everywhere).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    'add_header Cache-Control $cache_control always;',
    '# The .gz and .br files beside the pages; the second line needs the brotli_static module.',
    'gzip_static on;',
    'gzip_vary on;',
    '# brotli_static on;',
    ...(redirects.length === 0
      ? []
      : [
          '# A query comes before an anchor.',
          'if ($moved ~ "^(.*)#(.*)$") {',
          '  return 301 "$1$is_args$args#$2";',
          '}',
          'if ($moved) {',
          '  return 301 $moved$is_args$args;',
          '}',
        ]),
    `error_page 404 ${notFound};`,
    'location / {',
    '  try_files $uri $uri/ =404;',
    '}',
    '# Hidden files are not public, but for those that are so by design.',
    String.raw`location ~ /\.(?!well-known/) {`,
    '  return 404;',
    '}',
    ...types,
  );
}

const pattern = (path: string) =>
  path.endsWith('/*') ? quoted(`~^${escapePattern(path.slice(0, -1))}`) : path;

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

const lines = (...all: string[]) => `${all.join('\n')}\n`;
