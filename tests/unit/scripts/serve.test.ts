import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../lib/hosting/headers.ts';
import { hostingOf } from '../../../lib/hosting/hosting.ts';
import { serve, type Serving } from '../../../lib/serve/serve.ts';

/** What a server may be told to listen on, and the name that a browser opens: few open `[::]`. */
const HOSTS_OF_THIS_MACHINE = [
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', '127.0.0.1'],
  ['0', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['::', '127.0.0.1'],
  ['::0', '127.0.0.1'],
  ['::1', '[::1]'],
].filter(([host]) => !host?.includes(':') || hasIPv6());

/** Some machines have IPv4 alone. */
function hasIPv6(): boolean {
  return Object.values(networkInterfaces()).some((all) =>
    all?.some(({ family }) => family === 'IPv6'),
  );
}

let folder: string;
let site: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const out = join(folder, 'out');
  await mkdir(join(out, 'en', 'été'), { recursive: true });
  await mkdir(join(out, '_next', 'static'), { recursive: true });
  await mkdir(join(out, '.well-known'), { recursive: true });
  await mkdir(join(out, 'en', '.well-known'));
  await mkdir(join(out, 'empty'));
  await mkdir(join(folder, 'out-of-reach'));
  const files = {
    'index.html': 'accueil',
    '404.html': 'introuvable',
    'en/index.html': 'home',
    'en/été/index.html': 'summer',
    'robots.txt': 'User-agent: *',
    '_next/static/a.css': 'b{}',
    '.env': 'secret',
    'en/.well-known/index.html': 'hidden',
    '.well-known/security.txt': 'Contact:',
    'page.html': 'as it is',
    'page.html.br': 'in br',
    'page.html.gz': 'in gz',
    'only.txt': 'as it is',
    'only.txt.gz': 'in gz',
    'a.png': 'as it is',
    'a.png.br': 'in br',
    '404.html.br': 'nowhere in br',
    '../secret.txt': 'secret',
    '../out-of-reach/secret.txt': 'secret',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(out, path), text);
  await symlink(join(folder, 'secret.txt'), join(out, 'link.txt'));
  await symlink(join(folder, 'out-of-reach/secret.txt'), join(out, 'near.txt'));
  const redirects = [
    { from: '/old/page.php', to: '/en/', status: 301 } as const,
    { from: '/old/', to: '/', status: 301 } as const,
    { from: '/old/place.php', to: '/en/#%C5%82odz', status: 301 } as const,
  ];
  site = await serve({ dir: out, port: 0, hosting: hostingOf({ redirects }) });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** Asks for a path as it is written: `fetch` would resolve `..` before sending it. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('serve', () => {
  it('listens on this machine alone', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each(HOSTS_OF_THIS_MACHINE)('told %s, gives an address to type: %s', async (host, name) => {
    const server = await serve({ dir: join(folder, 'out'), port: 0, host });
    try {
      expect(new URL(server.url).hostname).toBe(name);
      expect(await (await fetch(server.url)).text()).toBe('accueil');
    } finally {
      await server.close();
    }
  });

  it.each([
    ['/', 'accueil', 'text/html; charset=utf-8', 'no-cache'],
    ['/en/', 'home', 'text/html; charset=utf-8', 'no-cache'],
    ['/en/?q=1', 'home', 'text/html; charset=utf-8', 'no-cache'],
    ['/en/%C3%A9t%C3%A9/', 'summer', 'text/html; charset=utf-8', 'no-cache'],
    ['/robots.txt', 'User-agent: *', 'text/plain; charset=utf-8', 'no-cache'],
    ['/.well-known/security.txt', 'Contact:', 'text/plain; charset=utf-8', 'no-cache'],
    [
      '/_next/static/a.css',
      'b{}',
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])('answers %s', async (path, body, type, cache) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toBe(cache);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  it.each([
    ['/en', '/en/'],
    ['/en?q=a?b', '/en/?q=a?b'],
    ['/en/%C3%A9t%C3%A9', '/en/%C3%A9t%C3%A9/'],
    ['/index.html', '/'],
    ['/index.html?q=1', '/?q=1'],
    ['/en/index.html', '/en/'],
    ['/en/index%2Ehtml', '/en/'],
    ['/en/%69ndex.html', '/en/'],
    ['/en/%C3%A9t%C3%A9/index.html', '/en/%C3%A9t%C3%A9/'],
  ])('redirects %s to %s', async (path, location) => {
    const answer = await ask(path);
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe(location);
  });

  it.each([
    ['/old/page.php', '/en/'],
    ['/old/page.php?id=3', '/en/?id=3'],
    ['/old/', '/'],
    ['/old', '/'],
    ['/old/place.php', '/en/#%C5%82odz'],
    ['/old/place.php?id=3', '/en/?id=3#%C5%82odz'],
    ['/old/page%2Ephp', '/en/'],
    ['/%6fld/page.php', '/en/'],
    ['/old/index.html', '/'],
    ['/old/index%2ehtml?a=b', '/?a=b'],
  ])('sends the old address %s to %s for good', async (path, location) => {
    const answer = await ask(path);
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe(location);
    expect((await ask(path, 'HEAD')).status).toBe(301);
  });

  it.each([
    ['/page.html', 'br, gzip', 'in br', 'br'],
    ['/page.html', 'gzip, deflate, br, zstd', 'in br', 'br'],
    ['/page.html', 'gzip', 'in gz', 'gzip'],
    ['/page.html', 'br;q=0.5, gzip', 'in gz', 'gzip'],
    ['/page.html', 'br;q=0, *', 'in gz', 'gzip'],
    ['/page.html', '*', 'in br', 'br'],
    ['/page.html', 'identity', 'as it is', undefined],
    ['/page.html', '', 'as it is', undefined],
    ['/page.html', 'x-br', 'as it is', undefined],
    ['/only.txt', 'br, gzip', 'in gz', 'gzip'],
    ['/only.txt', 'br', 'as it is', undefined],
  ])('sends %s to a reader of “%s” %s', async (path, accepted, body, encoding) => {
    const answer = await ask(path, 'GET', { 'Accept-Encoding': accepted });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(body.length));
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toMatch(/^text\/(?:html|plain); charset=utf-8$/);
  });

  it('sends what is compressed already as it is, to every reader', async () => {
    const answer = await ask('/a.png', 'GET', { 'Accept-Encoding': 'br' });
    expect(answer.body).toBe('as it is');
    expect(answer.headers['vary']).toBeUndefined();
  });

  it('compresses the page for wrong addresses too', async () => {
    const answer = await ask('/nothing', 'GET', { 'Accept-Encoding': 'br' });
    expect(answer).toMatchObject({ status: 404, body: 'nowhere in br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each(['/nothing', '/_next/static/none.css', '/%'])(
    'never lets the answer to the wrong address %s be kept: there may be a page tomorrow',
    async (path) => {
      expect((await ask(path)).headers['cache-control']).toBe('no-store');
    },
  );

  it('gives each form of a file a tag of its own', async () => {
    const tagOf = async (accepted: string) =>
      (await ask('/page.html', 'GET', { 'Accept-Encoding': accepted })).headers['etag'];
    const tags = await Promise.all(['br', 'gzip', 'identity'].map(tagOf));
    expect(new Set(tags).size).toBe(3);
    const [br] = tags;
    const asked = { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${br}` };
    const unchanged = await ask('/page.html', 'GET', asked);
    expect(unchanged).toMatchObject({ status: 304, body: '' });
    expect(unchanged.headers['vary']).toBe('Accept-Encoding');
    expect((await ask('/page.html', 'GET', { ...asked, 'Accept-Encoding': 'gzip' })).status).toBe(
      200,
    );
  });

  it.each([
    '/nothing',
    '/nothing/',
    '/empty/',
    '/empty',
    '/robots.txt/',
    '/empty/index.html',
    '/nothing/index.html',
    '/page.html/index.html',
    '/.env',
    '/link.txt',
    '/near.txt',
    '/en%2findex.html',
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../out-of-reach/secret.txt',
    '/%2e%2e/out-of-reach/secret.txt',
    '/en/%00',
    '//en',
    '//example.com/en',
    '/en//',
    '/en/.well-known/',
  ])('has no page at %s', async (path) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404, body: 'introuvable' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/%', '/%c3', 'http://example.com/'])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/en/', 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('4');
  });

  it('refuses other methods', async () => {
    const answer = await ask('/', 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD');
  });

  it('says 304 for a file that has not changed', async () => {
    const { headers } = await ask('/');
    const tag = String(headers['etag']);
    expect(await ask('/', 'GET', { 'If-None-Match': tag })).toMatchObject({
      status: 304,
      body: '',
    });
    expect((await ask('/', 'GET', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await ask('/', 'GET', { 'If-None-Match': '*' })).status).toBe(304);
  });

  it('never says 304 for a wrong address', async () => {
    const { headers } = await ask('/nothing');
    expect(headers['etag']).toBeUndefined();
    expect((await ask('/nothing', 'GET', { 'If-None-Match': '*' })).status).toBe(404);
  });

  it.each(['/', '/en', '/nothing', '/%'])('protects %s with every header', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('does not wait for a request that never ends', async () => {
    const server = await serve({ dir: folder, port: 0 });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    await new Promise((resolve) => socket.write('GET / HTTP/1.1\r\nHost:', resolve));
    // Answered on another connection: the server has by then accepted the first.
    await fetch(server.url);
    const ended = once(socket, 'close');
    await server.close();
    await expect(ended).resolves.toBeDefined();
  });

  it('frees its port when closed', async () => {
    const first = await serve({ dir: folder, port: 0 });
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await serve({ dir: folder, port });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
