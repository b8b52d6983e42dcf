import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../lib/hosting/headers.ts';
import { readHosting } from '../../lib/publish/publication.ts';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { OUT, publishedFiles, readPublished } from '../support/published-site.ts';

const hosting = readHosting(OUT);
const redirects = hosting?.redirects ?? [];
const style = /<style>([^<]*)<\/style>/.exec(readPublished('index.html'))?.[1] ?? '';
const styleHash = createHash('sha256').update(style).digest('base64');

/** One file of each kind that is published. */
const files = publishedFiles().filter((path) => !/^\.|\.(?:br|gz)$/.test(path));
const kinds = [...new Map(files.map((path) => [path.replace(/.*\./, ''), path])).values()];

/** What files that programs read are, by their names, wherever the content has them. */
const FORMS: [form: RegExp, type: string][] = [
  [/(?:^|\/)index\.md$/, 'text/markdown; charset=utf-8'],
  [/^llms\.txt$/, 'text/plain; charset=utf-8'],
  [/^opensearch\.[^.]*\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.atom\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.feed\.json$/, 'application/feed+json; charset=utf-8'],
];

let site: Serving;

beforeAll(async () => {
  site = await serve({ dir: OUT, port: 0 });
});

afterAll(() => site.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The bytes as they are sent: `fetch` would expand them, and follow redirects. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br' };
    const sent = request(new URL(path, site.url), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('headers', () => {
  it.each([
    ...kinds.map((path) => `/${path}`),
    '/',
    '/en/',
    '/en',
    '/nulle-part/',
    '/_next/static/nothing.css',
    ...redirects.slice(0, 1).map(({ from }) => from),
  ])('protect %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders({ styleHash }))) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('allow the style sheet of the pages by its hash, and nothing else inline', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|https?:|\*/);
    expect(policy.match(/sha256-[^']*/g)).toEqual([`sha256-${styleHash}`]);
  });

  it('each page has that very style sheet', () => {
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      expect(readPublished(path), path).toContain(`<style>${style}</style>`);
    }
  });

  it('say what each file is, and send its compressed form', async () => {
    for (const path of kinds) {
      const { status, headers, body } = await ask(`/${path.replace(/index\.html$/, '')}`);
      expect(status).toBe(200);
      expect(headers['content-type'], path).not.toBe('application/octet-stream');
      const content = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
      expect(content.equals(readFileSync(join(OUT, path))), path).toBe(true);
    }
    expect((await ask('/')).headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
    });
  });

  it.each(
    FORMS.flatMap(([form, type]) =>
      files.filter((path) => form.test(path)).map((path) => [`/${path}`, type] as const),
    ),
  )('say that %s is %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  it('say which page the Markdown is of', async () => {
    const canonical = (address: string) =>
      /<link rel="canonical" href="([^"]*)"/.exec(
        readFileSync(join(OUT, address, 'index.html'), 'utf8'),
      )?.[1];
    for (const address of ['/', '/en/']) {
      const { headers } = await ask(`${address}index.md`);
      expect(headers['link']).toBe(`<${canonical(address)}>; rel="canonical"`);
      expect((await ask(address)).headers['link']).toBeUndefined();
    }
  });

  it('give the rules of prefetching as browsers want them', async () => {
    const { headers, body } = await ask('/speculation-rules.json');
    expect(headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(brotliDecompressSync(body).toString())).toHaveProperty('prefetch');
  });
});

describe('redirects', () => {
  it('each leads to its page in one step', async () => {
    for (const { from, to } of redirects) {
      for (const address of new Set([from, from.replace(/\/$/, '')])) {
        const moved = await ask(address);
        expect(moved.status, address).toBe(301);
        expect(moved.headers.location, address).toBe(to);
      }
      expect((await ask(to)).status, to).toBe(200);
      expect(files).toContain(`${to.slice(1)}index.html`);
    }
  });
});
