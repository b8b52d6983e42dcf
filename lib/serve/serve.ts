import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isCompressible } from '../publish/compressed-file.ts';
import type { Headers } from '../hosting/headers.ts';
import { headersAt, type Hosting } from '../hosting/hosting.ts';
import { acceptedEncodings } from './accept-encoding.ts';
import { decodePath, findFile, openFile, type OpenFile } from './find-file.ts';
import { mediaType } from './media-type.ts';
import { followSite, type ServedSite } from './served-site.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder of published files, or the link to the release in service. */
  dir: string;
  /** TCP port; 0 takes any free one. */
  port: number;
  /** Interface to listen on; this machine alone unless told otherwise. */
  host?: string;
  /** Headers and redirects; those published with the folder unless told otherwise. */
  hosting?: Hosting;
}

/** A server that listens. */
export interface Serving {
  /** Its address, ending with a slash. */
  url: string;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves a folder of published files as a host would: clean addresses with a trailing slash, the
 * site's own 404 page, the same headers and redirects, the compressed forms.
 *
 * @throws {NodeJS.ErrnoException} when it cannot listen: `EADDRINUSE`, `EACCES`…
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dir, port, host = '127.0.0.1' } = options;
  const siteNow = followSite(dir, options.hosting);
  const server = createServer((request, response) => {
    answer(siteNow, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  return {
    url: urlOf(server, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  siteNow: () => ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // One answer is of one release, whatever becomes of the link meanwhile.
  const site = siteNow();
  const { root, hosting, moved } = site;
  const [given = '', query] = splitOnce(request.url ?? '', '?');
  const path = decodePath(given);
  const refuse = (status: number, more: Headers = {}) =>
    response.writeHead(status, { ...errorHeaders(hosting), ...more }).end();

  if (path === undefined) {
    refuse(400);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, { Allow: 'GET, HEAD' });
    return;
  }
  const address = `/${path.join('/')}`;
  const headers = headersAt(hosting, address);
  const target = moved.get(address);
  const found = target === undefined ? await findFile(root, path) : { location: target };
  const answerMissing = async (): Promise<void> => {
    // Unless the release was removed meanwhile: three others are there.
    if (siteNow() !== site) return answer(siteNow, request, response);
    const page = join(root, hosting.notFound);
    const isSent = await send(404, page, errorHeaders(hosting), request, response);
    if (!isSent) refuse(404);
  };
  if (found === 'missing') await answerMissing();
  else if ('location' in found) {
    response.writeHead(301, { ...headers, Location: withQuery(found.location, query) }).end();
  } else if (!(await send(200, found.file, headers, request, response))) await answerMissing();
}

/** Where an old address leads, with what was asked of it: a query comes before an anchor. */
function withQuery(to: string, query: string | undefined): string {
  if (query === undefined) return to;
  const [page, anchor] = splitOnce(to, '#');
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

const errorHeaders = (hosting: Hosting): Headers => ({
  ...headersAt(hosting, hosting.notFound),
  'Cache-Control': hosting.cacheControlOfErrors,
});

/**
 * Sends a file, in the smallest form the request accepts; Node leaves out the body of a HEAD.
 *
 * @returns false when it is not there
 */
async function send(
  status: 200 | 404,
  path: string,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const hasForms = isCompressible(path);
  const forms = hasForms ? acceptedEncodings(request.headers['accept-encoding']) : [];
  const opened = await openFirst([
    ...forms.map(({ name, extension }) => [path + extension, name] as const),
    [path, undefined],
  ]);
  if (opened === undefined) return false;
  const { file, encoding } = opened;
  const { handle, size, tag } = file;
  try {
    response.setHeaders(new Map(Object.entries({ 'Content-Type': mediaType(path), ...headers })));
    if (hasForms) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200) response.setHeader('ETag', tag);
    if (status === 200 && matchesTag(request.headers['if-none-match'], tag)) {
      response.writeHead(304).end();
      return true;
    }
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.writeHead(status, { 'Content-Length': size });
    if (size === 0) response.end();
    else await pipeline(handle.createReadStream({ autoClose: false, end: size - 1 }), response);
    return true;
  } finally {
    await handle.close();
  }
}

/** Opens the first of these files that is there. */
async function openFirst(
  files: readonly (readonly [path: string, encoding: string | undefined])[],
): Promise<{ file: OpenFile; encoding: string | undefined } | undefined> {
  for (const [path, encoding] of files) {
    const file = await openFile(path);
    if (file !== undefined) return { file, encoding };
  }
  return undefined;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The address to type: an IPv6 host in brackets, "any interface" as this machine. */
function urlOf(server: Server, host: string): string {
  const bound = server.address();
  const { address, port } =
    typeof bound === 'object' && bound !== null ? bound : { address: host, port: '' };
  // As it is bound: `0` and `::0` are "any interface" too.
  const name = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Whether a reader already has the file of that tag (`If-None-Match`, RFC 9110, 13.1.2). */
function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((item) => item.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
