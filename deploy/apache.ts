import { canonicalLink, type Hosting } from '../lib/hosting/hosting.ts';
import { UNLISTED_TYPES, escapePattern, type HostGenerator } from './host-files.ts';

/** Forms of a text file that may lie beside it, the smallest first. */
const FORMS = [
  { extension: 'br', encoding: 'br' },
  { extension: 'gz', encoding: 'gzip' },
] as const;

/** Media types of the text files, whose name a compressed form hides from Apache. */
const TYPES = {
  ...UNLISTED_TYPES,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
} as const;

/**
 * Apache 2.4: a `.htaccess` for the folder of the site. Each release has its own, written when it is
 * put in service.
 */
export const apache: HostGenerator = (hosting) => ({
  '.htaccess': `${[
    ...basics(hosting),
    ...headers(hosting),
    ...canonical(hosting),
    ...redirects(hosting),
    'RewriteEngine On',
    ...refused(),
    ...compressed(),
    ...types(hosting),
  ].join('\n')}\n`,
});

function basics({ notFound }: Hosting): string[] {
  return [
    '# Needs mod_headers, mod_alias, mod_rewrite, mod_mime, mod_dir, mod_setenvif; AllowOverride All.',
    '# A link is followed to the site, not to what somebody else has.',
    'Options -Indexes -MultiViews -FollowSymLinks +SymLinksIfOwnerMatch',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${notFound}`,
    'AddDefaultCharset utf-8',
    '# Lists of types may lack these.',
    ...Object.entries(UNLISTED_TYPES).map(([name, type]) => `AddType "${type}" .${name}`),
    'FileETag MTime Size',
  ];
}

function headers({ headers: rules, cacheControl, cacheControlOfErrors }: Hosting): string[] {
  const set = (path: string, name: string, value: string) =>
    `Header always set ${name} ${quoted(value)}${path === '/*' ? '' : ` ${condition(path)}`}`;
  return [
    set('/*', 'Cache-Control', cacheControl),
    ...rules.flatMap(({ path, headers: given }) =>
      Object.entries(given)
        .filter(([name]) => name !== 'Content-Type')
        .map(([name, value]) => set(path, name, value)),
    ),
    `Header always set Cache-Control ${quoted(cacheControlOfErrors)} "expr=%{REQUEST_STATUS} -ge 400"`,
  ];
}

/** The page that a file is another form of, whatever form of that file is sent; not with an error. */
function canonical({ otherForms }: Hosting): string[] {
  if (otherForms === undefined) return [];
  const name = escapePattern(otherForms.name);
  return [
    String.raw`SetEnvIf Request_URI "^(/(?:[\w.~-]+/)*)${name}(?:\.(?:br|gz))?$" SITE_PAGE=$1`,
    `Header set Link ${quoted(canonicalLink(otherForms, '%{SITE_PAGE}e'))} env=SITE_PAGE`,
  ];
}

/** Last: the types of single files, whatever their form, prevail over those of their extension. */
function types({ headers: rules }: Hosting): string[] {
  return rules.flatMap(({ path, headers: { 'Content-Type': type } }) => {
    if (type === undefined) return [];
    const name = escapePattern(path.slice(path.lastIndexOf('/') + 1));
    return [
      `<FilesMatch "^${name}(?:\\.(?:br|gz))?$">`,
      `  ForceType ${quoted(type)}`,
      '</FilesMatch>',
    ];
  });
}

function redirects({ redirects: all }: Hosting): string[] {
  return all.flatMap(({ from, to }) => {
    const old = `^${escapePattern(from).replace(/\/$/, String.raw`(?:/(?:index\.html)?)?`)}$`;
    // RedirectMatch would put a query after the anchor.
    return to.includes('#')
      ? [`RewriteCond %{REQUEST_URI} ${old}`, `RewriteRule ^ ${to} [R=301,NE,QSD,L]`]
      : [`RedirectMatch 301 ${old} ${to}`];
  });
}

/** What is no address of the site, though there is a file or a folder. */
function refused(): string[] {
  return [
    '# Hidden files are not public, but for those that are so by design.',
    String.raw`RewriteRule (?:^|/)\.(?!well-known/) - [R=404,L]`,
    '# A folder without a page is no page.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    '# A page has one address.',
    'RewriteCond %{REQUEST_FILENAME} -f',
    // Whatever Apache itself makes of the address of a folder.
    String.raw`RewriteCond %{THE_REQUEST} "^\S+ [^? ]*[^/? ][? ]"`,
    String.raw`RewriteRule ^(.*/)?index\.html$ /$1 [R=301,L,NS]`,
  ];
}

/** Sends the compressed form that lies beside a file, in place of the file. */
function compressed(): string[] {
  const rules = FORMS.flatMap(({ extension, encoding }) => [
    // A folder's page first: it is chosen after these rules, too late for its forms.
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}index.html.${extension} -f`,
    `RewriteRule (?:^|/)$ %{REQUEST_URI}index.html.${extension} [L,E=no-gzip:1]`,
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule [^/]$ %{REQUEST_URI}.${extension} [L,E=no-gzip:1]`,
  ]);
  const forms = FORMS.flatMap(({ extension, encoding }) => [
    ...Object.entries(TYPES).flatMap(([name, type]) => [
      `<FilesMatch "\\.${name}\\.${extension}$">`,
      `  ForceType "${type}"`,
      '</FilesMatch>',
    ]),
    `<FilesMatch "\\.${extension}$">`,
    `  RemoveType .${extension}`,
    `  RemoveEncoding .${extension}`,
    '  RemoveLanguage .br',
    `  Header set Content-Encoding ${encoding}`,
    '</FilesMatch>',
  ]);
  return [
    ...rules,
    ...forms,
    `<FilesMatch "\\.(?:${Object.keys(TYPES).join('|')})(?:\\.(?:br|gz))?$">`,
    '  Header merge Vary Accept-Encoding',
    '</FilesMatch>',
  ];
}

/** The path of a request ends in `.br` or `.gz` once a compressed form is chosen. */
const condition = (path: string) => {
  const pattern = path.endsWith('/*')
    ? escapePattern(path.slice(0, -1))
    : String.raw`${escapePattern(path)}${path.endsWith('/') ? String.raw`(?:index\.html)?` : ''}(?:\.(?:br|gz))?$`;
  return `"expr=%{REQUEST_URI} =~ m#^${pattern}#"`;
};

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
