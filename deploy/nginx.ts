import { canonicalLink, type Hosting } from '../lib/hosting/hosting.ts';
import {
  UNLISTED_TYPES,
  escapePattern,
  everyForm,
  POLICY,
  type HostGenerator,
  type NamedHosting,
} from './host-files.ts';

/**
 * nginx: one file for the `http` context, one for the `server` block of the site. The headers are
 * all given by the server: a `location` that gave one would lose the others.
 *
 * nginx resolves the link to the release in service by itself, each time it opens something. Here it
 * does so once for a request, and only to a release that this configuration knows: every answer has
 * the headers and the redirects of the release it is of. One that was put in service since waits for
 * the reload.
 */
export const nginx: HostGenerator = (hosting, all = [{ name: 'out', hosting }]) => ({
  'site-maps.conf': maps(hosting, all),
  'site-server.conf': server(hosting, all),
});

function maps(hosting: Hosting, all: readonly NamedHosting[]): string {
  const current = all.find((one) => one.hosting === hosting)?.name ?? 'out';
  const moved = all.flatMap(({ name, hosting: { redirects } }) =>
    redirects.flatMap(({ from, to }) =>
      everyForm(from).map((address) => `  ${name}:${address} ${to};`),
    ),
  );
  const cached = all.flatMap(({ name, hosting: { headers } }) =>
    headers.flatMap(({ path, headers: { 'Cache-Control': value } }) =>
      value === undefined ? [] : [`  ${pattern(name, path)} ${quoted(value)};`],
    ),
  );
  return lines(
    'map_hash_bucket_size 512;',
    `map_hash_max_size ${Math.max(2048, moved.length * 4)};`,
    '# Where the releases are, and which of them the link leads to.',
    'map $realpath_root $site_releases {',
    '  "~^(?<site_folder>.*)/[^/]+$" $site_folder;',
    '}',
    'map $realpath_root $site_linked {',
    `  default ${current};`,
    ...all.map(({ name }) => `  "~/${escapePattern(name)}$" ${name};`),
    '}',
    'map $site_release:$uri $moved {',
    ...moved,
    // Whatever is decoded there could be a header of its own: only what addresses are made of.
    String.raw`  "~^[^:]*:(?<site_page>/(?:[\w.~-]+/)*)index\.html$" $site_page;`,
    '}',
    'map $site_release:$uri $cache_control_of_file {',
    `  default ${quoted(hosting.cacheControl)};`,
    ...cached,
    '}',
    'map $status $cache_control {',
    '  default $cache_control_of_file;',
    `  "~^[45]" ${quoted(hosting.cacheControlOfErrors)};`,
    '}',
    ...everywhere(hosting, all).flatMap(({ variable, values }) =>
      values.length === 1
        ? []
        : [
            `map $site_release ${variable} {`,
            ...all.map(({ name }, index) => `  ${name} ${quoted(values[index] ?? '')};`),
            '}',
          ],
    ),
    ...policies(hosting, all),
    ...canonicals(all),
  );
}

/** The policy of a page that has its own, by its address and as the file nginx finds there. */
function policies(hosting: Hosting, all: readonly NamedHosting[]): string[] {
  const own = all.flatMap(({ name, hosting: { headers } }) =>
    headers.flatMap(({ path, headers: { [POLICY]: value } }) =>
      path === '/*' || value === undefined
        ? []
        : [path, `${path}index.html`].map(
            (address) => `  ${pattern(name, address)} ${quoted(value)};`,
          ),
    ),
  );
  const shared = everywhere(hosting, all).find(({ name }) => name === POLICY);
  return [
    `map $site_release:$uri ${PAGE_POLICY} {`,
    `  default ${shared === undefined ? '""' : valueOf(shared)};`,
    ...own,
    '}',
  ];
}

/** The page that a file is another form of; of any other file, nothing: nginx then gives no header. */
const canonicals = (all: readonly NamedHosting[]): string[] => [
  `map $site_release:$uri ${CANONICAL} {`,
  ...all.flatMap(({ name, hosting: { otherForms } }) =>
    otherForms === undefined
      ? []
      : [
          // Only what addresses are made of, as above.
          String.raw`  "~^${name}:(?<site_form>/(?:[\w.~-]+/)*)${escapePattern(otherForms.name)}$" ${quoted(canonicalLink(otherForms, '$site_form'))};`,
        ],
  ),
  '}',
];

const CANONICAL = '$site_canonical';

/** What is one value everywhere, or differs from one release to another. */
const valueOf = ({ variable, values: [value = '', ...others] }: Everywhere): string =>
  others.length === 0 ? quoted(value) : variable;

const PAGE_POLICY = '$site_page_policy';

/** A header of every address: its value, or those of the releases when they differ. */
interface Everywhere {
  name: string;
  variable: string;
  values: string[];
}

function everywhere(hosting: Hosting, all: readonly NamedHosting[]): Everywhere[] {
  const headersOf = ({ headers }: Hosting) => headers.find(({ path }) => path === '/*')?.headers;
  return Object.keys(headersOf(hosting) ?? {}).map((name) => {
    const values = all.map((one) => headersOf(one.hosting)?.[name] ?? '');
    return {
      name,
      variable: `$site_${name.toLowerCase().replaceAll('-', '_')}`,
      values: new Set(values).size === 1 ? values.slice(0, 1) : values,
    };
  });
}

function server(hosting: Hosting, all: readonly NamedHosting[]): string {
  const { headers, notFound } = hosting;
  const types = headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    type === undefined
      ? []
      : [
          `location = ${path} {`,
          '  root $site_root;',
          '  types {}',
          `  default_type ${quoted(type)};`,
          '}',
        ],
  );
  return lines(
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    'server_tokens off;',
    ...everywhere(hosting, all).map(
      (header) =>
        `add_header ${header.name} ${header.name === POLICY ? PAGE_POLICY : valueOf(header)} always;`,
    ),
    'add_header Cache-Control $cache_control always;',
    `add_header Link ${CANONICAL};`,
    '# The .gz and .br files beside the pages; the third line needs the brotli_static module.',
    'gzip_static on;',
    'gzip_vary on;',
    '# brotli_static on;',
    '# The release that answers: the one in service, or the last that this configuration knows.',
    'set $site_release $site_linked;',
    ...former(hosting, all).flatMap((name) => [
      'if (!-d $site_releases/$site_release) {',
      `  set $site_release ${name};`,
      '}',
    ]),
    'set $site_root $site_releases/$site_release;',
    '# Not a release, or all that this configuration knows are gone.',
    'if (!-d $site_root) {',
    '  set $site_root $realpath_root;',
    '}',
    '# A query comes before an anchor.',
    'if ($moved ~ "^(.*)#(.*)$") {',
    '  return 301 "$1$is_args$args#$2";',
    '}',
    'if ($moved) {',
    '  return 301 $moved$is_args$args;',
    '}',
    '# Links in the folder are not followed.',
    'disable_symlinks on from=$site_root;',
    `error_page 404 ${notFound};`,
    '# A folder without a page is no page.',
    `error_page 403 =404 ${notFound};`,
    'location / {',
    '  root $site_root;',
    '  try_files $uri $uri/ =404;',
    '}',
    '# Hidden files are not public, but for those that are so by design.',
    String.raw`location ~ /\.(?!well-known/) {`,
    '  return 404;',
    '}',
    '# The list of types may lack these.',
    ...Object.entries(UNLISTED_TYPES).flatMap(([name, type]) => [
      String.raw`location ~ \.${name}$ {`,
      '  root $site_root;',
      '  types {}',
      `  default_type ${quoted(type)};`,
      '}',
    ]),
    ...types,
  );
}

/** The other releases, the last one first. */
const former = (hosting: Hosting, all: readonly NamedHosting[]): string[] =>
  all
    .filter((one) => one.hosting !== hosting)
    .map(({ name }) => name)
    .toReversed();

/** Of the address in a release. */
const pattern = (release: string, path: string) =>
  path.endsWith('/*')
    ? quoted(`~^${release}:${escapePattern(path.slice(0, -1))}`)
    : `${release}:${path}`;

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

const lines = (...all: string[]) => `${all.join('\n')}\n`;
