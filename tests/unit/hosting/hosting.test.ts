import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../deploy/hosts.ts';
import { headersAt, hostingOf, type Hosting } from '../../../lib/hosting/hosting.ts';

const hosting = hostingOf({
  redirects: [
    { from: '/old/page.php', to: '/new/', status: 301 },
    { from: '/old/', to: '/', status: 301 },
    { from: '/old/a.php', to: '/new/#b', status: 301 },
  ],
  styleHash: 'aGFzaA==',
});

const filesOf = (host: string, given: Hosting = hosting) => HOSTS[host]?.(given) ?? {};

describe('the policy', () => {
  it('has nothing loose', () => {
    expect(headersAt(hosting, '/')['Content-Security-Policy']).toBe(
      "default-src 'none'; style-src 'sha256-aGFzaA=='; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        "trusted-types 'none'",
    );
    expect(headersAt(hostingOf(), '/')['Content-Security-Policy']).toContain("style-src 'self';");
  });

  it('allows scripts to a page that has some, and none but the site’s own files', () => {
    const withModule = hostingOf({ modulePages: ['/search/'] });
    for (const address of ['/', '/search', '/search/more/', '/_assets/a.js']) {
      expect(headersAt(withModule, address)['Content-Security-Policy']).not.toContain('script-src');
    }
    const policy = headersAt(withModule, '/search/')['Content-Security-Policy'];
    expect(policy).toContain("; script-src 'self'; ");
    expect(policy).not.toMatch(/unsafe|strict-dynamic|https?:|\*/);
  });

  it.each([
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Speculation-Rules', '"/speculation-rules.json"'],
  ])('comes with %s', (name, value) => {
    for (const address of ['/', '/a/', '/icon.svg', '/_next/static/a.woff2', '/404.html']) {
      expect(headersAt(hosting, address)[name]).toBe(value);
    }
  });

  it('refuses the reader’s camera, microphone and place', () => {
    const policy = headersAt(hosting, '/')['Permissions-Policy'];
    expect(policy).toMatch(/camera=\(\), .*geolocation=\(\), .*microphone=\(\)/);
    expect(policy).not.toMatch(/=\((?!\))|\*/);
  });
});

describe('headersAt', () => {
  it.each([
    ['/', 'no-cache'],
    ['/a/', 'no-cache'],
    ['/_next/static', 'no-cache'],
    ['/_next/static/a.woff2', 'public, max-age=31536000, immutable'],
    ['/speculation-rules.json', 'public, max-age=86400'],
    ['/favicon.ico', 'public, max-age=86400'],
    ['/icon.svg', 'public, max-age=86400'],
  ])('%s may be kept: %s', (address, value) => {
    expect(headersAt(hosting, address)['Cache-Control']).toBe(value);
  });

  it('gives the rules of prefetching the one type browsers obey', () => {
    const headers = headersAt(hosting, '/speculation-rules.json');
    expect(headers['Content-Type']).toBe('application/speculationrules+json');
    expect(headersAt(hosting, '/a.json')['Content-Type']).toBeUndefined();
  });

  it('no header comes from two rules: some hosts would join both values', () => {
    const addresses = hosting.headers.map(({ path }) => path.replace('*', 'a'));
    for (const address of addresses) {
      const names = hosting.headers
        .filter((rule) => headersAt({ ...hosting, headers: [rule] }, address) !== undefined)
        .filter(({ path }) =>
          path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : path === address,
        )
        .flatMap(({ headers }) => Object.keys(headers));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

/** Others, in places where the site has none. */
const MADE_TYPES = [
  { path: '/.well-known/a+b.json', type: 'application/a+json' },
  { path: '/lists/deep/list.txt', type: 'text/x-list' },
];

/** Files whose type their name does not tell, wherever they are. */
const OWN_TYPES = [
  ...hosting.headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
    type === undefined ? [] : [{ path, type }],
  ),
  ...MADE_TYPES,
];

const typed: Hosting = {
  ...hosting,
  headers: [
    ...hosting.headers,
    ...MADE_TYPES.map(({ path, type }) => ({ path, headers: { 'Content-Type': type } })),
  ],
};

describe.each(OWN_TYPES)('the type of $path', ({ path, type }) => {
  const name = path.slice(path.lastIndexOf('/') + 1);

  it('is told by Apache of each of its forms, and of no other name', () => {
    const text = filesOf('apache', typed)['.htaccess'] ?? '';
    const rules = [...text.matchAll(/^<FilesMatch "(.*)">\n {2}ForceType "?([^"\n]*)"?$/gm)];
    // The last that holds prevails.
    const typeOf = (file: string) =>
      rules.filter(([, pattern = '']) => new RegExp(pattern).test(file)).at(-1)?.[2];
    expect([name, `${name}.br`, `${name}.gz`].map(typeOf)).toEqual([type, type, type]);
    const others = [`x${name}`, `${name}x`, name.replace('.', 'x'), name.replace('+', '')];
    const likes = others.filter((other) => other !== name);
    for (const file of likes.flatMap((like) => [like, `${like}.br`, `${like}.gz`])) {
      expect([file, typeOf(file)]).not.toEqual([file, type]);
    }
  });

  it('is told by nginx of its address, whichever form is sent', () => {
    const server = filesOf('nginx', typed)['site-server.conf'] ?? '';
    const [, rules = ''] = server.split(`\nlocation = ${path} {\n`);
    // No type of its name is left: that of a compressed form is asked of the same address.
    expect(rules.slice(0, rules.indexOf('\n}')).split('\n')).toEqual([
      '  root $site_root;',
      '  types {}',
      `  default_type "${type}";`,
    ]);
  });

  it.each(['netlify', 'cloudflare'])('is told by %s, which compress by themselves', (host) => {
    const blocks = (filesOf(host, typed)['_headers'] ?? '').split(/\n(?=\/)/);
    const own = blocks.filter((block) => block.startsWith(`${path}\n`));
    expect(own.join('\n').split('\n')).toContain(`  Content-Type: ${type}`);
    const saying = blocks.filter((block) => block.split('\n').includes(`  Content-Type: ${type}`));
    expect(saying.length).toBe(OWN_TYPES.filter((one) => one.type === type).length);
  });
});

describe.each(Object.keys(HOSTS))('%s', (host) => {
  it('is told every header and every redirect', () => {
    const text = Object.values(filesOf(host)).join('\n').replaceAll('\\', '');
    for (const { path, headers } of hosting.headers) {
      // Apache tells the type of a file by its name alone.
      const isTyped = String(Object.keys(headers)) === 'Content-Type';
      expect(text).toContain(isTyped ? path.replace(/.*\//, '') : path.replace('*', ''));
      for (const value of Object.values(headers)) {
        expect(text).toContain(value);
      }
    }
    for (const { from, to } of hosting.redirects) {
      expect(text).toContain(from);
      expect(text).toContain(to);
    }
  });
});

describe('nginx', () => {
  const files = filesOf('nginx');

  it('sends old addresses on, with and without their last slash', () => {
    expect(files['site-maps.conf']).toContain(
      'map $site_release:$uri $moved {\n' +
        '  out:/old/page.php /new/;\n  out:/old/ /;\n  out:/old /;\n  out:/old/index.html /;\n' +
        '  out:/old/a.php /new/#b;\n',
    );
    expect(files['site-server.conf']).toContain('  return 301 $moved$is_args$args;');
    expect(files['site-server.conf']).toContain('  return 301 "$1$is_args$args#$2";');
  });

  it('gives headers in the server alone, errors included', () => {
    const server = files['site-server.conf'] ?? '';
    const headers = server.split('\n').filter((line) => line.includes('add_header'));
    // An error is no form of a page.
    const withoutErrors = headers.filter((line) => !/^add_header .* always;$/.test(line));
    expect(withoutErrors).toEqual(['add_header Link $site_canonical;']);
    expect(server).toContain(
      'add_header Speculation-Rules "\\"/speculation-rules.json\\"" always;',
    );
    expect(server).toContain('error_page 404 /404.html;');
    expect(server).toContain('try_files $uri $uri/ =404;');
    expect(files['site-maps.conf']).toContain('"~^out:/_next/static/" "public,');
  });
});

describe.each([
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
])('the type of .%s, which lists of types may lack', (extension, type) => {
  it('is told by nginx and by Apache, whichever form is sent', () => {
    expect(filesOf('nginx')['site-server.conf']).toContain(
      `location ~ \\.${extension}$ {\n  root $site_root;\n  types {}\n  default_type "${type}";\n}\n`,
    );
    const text = filesOf('apache')['.htaccess'] ?? '';
    expect(text).toContain(`AddType "${type}" .${extension}\n`);
    expect(text).toContain(`<FilesMatch "\\.${extension}\\.br$">\n  ForceType "${type}"`);
  });
});

describe('nginx, of several releases', () => {
  const other = hostingOf({
    redirects: [{ from: '/old/', to: '/elsewhere/', status: 301 }],
    styleHash: 'b3RoZXI=',
  });
  const files =
    HOSTS['nginx']?.(hosting, [
      { name: '7', hosting: other },
      { name: '8', hosting },
    ]) ?? {};
  const maps = files['site-maps.conf'] ?? '';

  it('goes on with the one it knows when the link leads to another', () => {
    expect(maps).toContain('map $realpath_root $site_linked {\n  default 8;\n  "~/7$" 7;\n');
  });

  it('answers with another that it knows when that one was removed', () => {
    expect(files['site-server.conf']).toContain(
      'set $site_release $site_linked;\n' +
        'if (!-d $site_releases/$site_release) {\n  set $site_release 7;\n}\n' +
        'set $site_root $site_releases/$site_release;\n',
    );
  });

  it('answers with the redirects and the headers of the release that answers', () => {
    expect(maps).toContain('  7:/old/ /elsewhere/;\n');
    expect(maps).toContain('  8:/old/ /;\n');
    expect(maps).toMatch(/\n {2}7 ".*'sha256-b3RoZXI='/);
    expect(maps).toMatch(/\n {2}8 ".*'sha256-aGFzaA=='/);
    const server = files['site-server.conf'] ?? '';
    expect(server).toContain('add_header Content-Security-Policy $site_page_policy always;');
    expect(maps).toContain('  default $site_content_security_policy;\n');
    expect(server).toContain('add_header X-Content-Type-Options "nosniff" always;');
  });
});

describe('a page that loads a module', () => {
  const withModule = hostingOf({ modulePages: ['/search/'], styleHash: 'aGFzaA==' });
  const textOf = (host: string) => Object.values(filesOf(host, withModule)).join('\n');

  it('has its own policy with nginx, by each name that nginx has for it', () => {
    const own = /^ {2}out:(\S+) ".*script-src 'self'.*";$/gm;
    expect([...textOf('nginx').matchAll(own)].map(([, path]) => path)).toEqual([
      '/search/',
      '/search/index.html',
    ]);
    expect(textOf('nginx').match(/script-src/g)).toHaveLength(2);
  });

  it('has its own policy with Apache, compressed or not', () => {
    const [, pattern = ''] =
      /script-src 'self'.*" "expr=%\{REQUEST_URI\} =~ m#(.*)#"/.exec(textOf('apache')) ?? [];
    for (const path of ['/search/', '/search/index.html', '/search/index.html.br']) {
      expect(path).toMatch(new RegExp(pattern));
    }
    for (const path of ['/', '/search/more/', '/a/search/']) {
      expect(path).not.toMatch(new RegExp(pattern));
    }
  });

  it.each(['netlify', 'cloudflare'])(
    'shares the policy of all with %s, where two would both hold',
    (host) => {
      const policies = textOf(host).match(/Content-Security-Policy: .*/g) ?? [];
      expect(policies).toHaveLength(1);
      expect(policies[0]).toContain("script-src 'self'");
    },
  );
});

describe('a page in another form', () => {
  const siteUrl = 'https://exemple.test';
  const given = hostingOf({ siteUrl });
  const link = (page: string) => `<${siteUrl}${page}>; rel="canonical"`;
  const PAGES: [file: string, page: string][] = [
    ['/index.md', '/'],
    ['/en/ministry/index.md', '/en/ministry/'],
  ];
  const OTHERS = [
    '/',
    '/a/',
    '/a/index.html',
    '/a/other-index.md',
    '/index.md/',
    '/documents/a.md',
  ];

  it('says which page it is of', () => {
    for (const [file, page] of PAGES) expect(headersAt(given, file)['Link']).toBe(link(page));
    for (const path of OTHERS) expect(headersAt(given, path)).not.toHaveProperty('Link');
    expect(headersAt(hostingOf(), '/index.md')).not.toHaveProperty('Link');
  });

  it('says so with nginx, by one rule of each release', () => {
    const [, pattern = '', value = ''] =
      /map \$site_release:\$uri \$site_canonical \{\n {2}"~(.*)" "(.*)";\n\}/.exec(
        filesOf('nginx', given)['site-maps.conf'] ?? '',
      ) ?? [];
    const answer = (address: string) => {
      const { site_form: page } = new RegExp(pattern).exec(`out:${address}`)?.groups ?? {};
      return page && value.replace('$site_form', page).replaceAll('\\"', '"');
    };
    for (const [file, page] of PAGES) expect(answer(file)).toBe(link(page));
    for (const path of [...OTHERS, '/a b/index.md', '/a"/index.md']) {
      expect(answer(path)).toBeUndefined();
    }
    expect(filesOf('nginx', given)['site-server.conf']).toContain(
      'add_header Link $site_canonical;\n',
    );
  });

  it('says so with Apache, by one rule, whichever form is sent', () => {
    const text = filesOf('apache', given)['.htaccess'] ?? '';
    const [, pattern = ''] = /SetEnvIf Request_URI "(.*)" SITE_PAGE=\$1\n/.exec(text) ?? [];
    for (const form of ['', '.br', '.gz']) {
      for (const [file, page] of PAGES) {
        expect(new RegExp(pattern).exec(file + form)?.[1]).toBe(page);
      }
    }
    for (const path of OTHERS) expect(path).not.toMatch(new RegExp(pattern));
    expect(text).toContain(
      `Header set Link "${link('%{SITE_PAGE}e').replaceAll('"', String.raw`\"`)}" env=SITE_PAGE\n`,
    );
  });

  it('says so with Cloudflare, by two rules, and not with Netlify', () => {
    const rules = `/index.md\n  Link: ${link('/')}\n/*/index.md\n  Link: ${link('/:splat/')}\n`;
    expect(filesOf('cloudflare', given)['_headers']).toContain(rules);
    expect(filesOf('netlify', given)['_headers']).not.toContain('Link:');
  });
});

describe('every host that can', () => {
  it.each(['nginx', 'apache'])('%s lets no error be kept', (host) => {
    expect(Object.values(filesOf(host)).join('\n')).toMatch(
      /"~\^\[45\]" "no-store"|no-store" "expr/,
    );
  });
});

describe('apache', () => {
  const text = filesOf('apache')['.htaccess'] ?? '';

  it('sends old addresses on, with and without their last slash', () => {
    expect(text).toContain('RedirectMatch 301 ^/old/page\\.php$ /new/\n');
    expect(text).toContain('RedirectMatch 301 ^/old(?:/(?:index\\.html)?)?$ /\n');
    expect(text).toContain(
      'RewriteCond %{REQUEST_URI} ^/old/a\\.php$\nRewriteRule ^ /new/#b [R=301,NE,QSD,L]\n',
    );
  });

  it.each<readonly [path: string, address: string]>([
    ['/', '/'],
    ['/a/index.html.br', '/a/'],
    ...hosting.headers
      .map(({ path }) => path.replace('*', 'a.css'))
      .flatMap((path) => ['', '.br', '.gz'].map((form) => [`${path}${form}`, path] as const)),
    ['/_next/static', '/_next/static'],
    ['/_next/static/a.woff2', '/_next/static/a.woff2'],
    ['/icon.svg', '/icon.svg'],
    ['/icon.svg.gz', '/icon.svg'],
    ['/icon-svg', '/icon-svg'],
    ['/speculation-rules.json.br', '/speculation-rules.json'],
  ])('says how long %s may be kept, as %s', (path, address) => {
    // The last that holds prevails.
    const values = [
      ...text.matchAll(/^Header always set Cache-Control "([^"]*)"(?: "expr=.* m#(.*)#")?$/gm),
    ].flatMap(([, value, pattern = '']) => (new RegExp(pattern).test(path) ? value : []));
    expect(values.at(-1)).toBe(headersAt(hosting, address)['Cache-Control']);
  });

  it('tells the compressed forms what they are', () => {
    expect(text).toContain('<FilesMatch "\\.html\\.br$">\n  ForceType "text/html; charset=utf-8"');
    expect(text).toContain('<FilesMatch "\\.gz$">');
    expect(text.indexOf('application/speculationrules+json')).toBeGreaterThan(
      text.indexOf('<FilesMatch "\\.gz$">'),
    );
  });
});

describe('netlify and cloudflare', () => {
  it('give each header on a line of its own, below the path it is for', () => {
    const text = filesOf('netlify')['_headers'] ?? '';
    expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; /);
    expect(text).toContain(
      '\n/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  it('send old addresses on, with and without their last slash', () => {
    expect(filesOf('netlify')['_redirects']).toBe(
      '/old/page.php /new/ 301\n/old/ / 301\n/old / 301\n/old/index.html / 301\n' +
        '/old/a.php /new/#b 301\n',
    );
    expect(filesOf('cloudflare')).toEqual(filesOf('netlify'));
  });

  it('keep their own way of caching pages: a second value would be joined to it', () => {
    expect(filesOf('netlify')['_headers']).not.toContain('no-cache');
  });
});
