import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isCompressible } from '../publish/compressed-file.ts';
import type { Headers } from '../hosting/headers.ts';
import { headersAt, hostingOf, readHosting, type Hosting } from '../hosting/hosting.ts';
import { acceptedEncodings } from './accept-encoding.ts';
import { fileAt, findFile, type FoundFile } from './find-file.ts';
import { mediaType } from './media-type.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder of published files. */
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

/** What answers are made from. */
interface Served {
  dir: string;
  hosting: Hosting;
  /** Old address → address of the page. */
  moved: ReadonlyMap<string, string>;
}

/**
 * Serves a folder of published files as a host would: clean addresses with a trailing slash, the
 * site's own 404 page, the same headers and redirects, the compressed forms.
 *
 * @throws {NodeJS.ErrnoException} when it cannot listen: `EADDRINUSE`, `EACCES`…
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dir, port, host = '127.0.0.1' } = options;
  const hosting = options.hosting ?? (await readHosting(dir)) ?? hostingOf();
  const served = { dir, hosting, moved: movedAddresses(hosting) };
  const server = createServer((request, response) => {
    answer(served, request, response).catch(() => response.destroy());
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

/** An old address that ends in a slash answers without it too, in one step. */
function movedAddresses({ redirects }: Hosting): Served['moved'] {
  return new Map(
    redirects.flatMap(({ from, to }) => [
      [from, to] as const,
      [from.replace(/\/$/, ''), to] as const,
    ]),
  );
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse) {
  const { dir, hosting, moved } = served;
  const [path = '', query] = splitOnce(request.url ?? '', '?');
  const headers = headersAt(hosting, path);
  const refuse = (status: number, more: Headers = {}) =>
    response.writeHead(status, { ...headersAt(hosting, hosting.notFound), ...more }).end();
  const redirect = (to: string) => {
    response.writeHead(301, { ...headers, Location: withQuery(to, query) }).end();
  };

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, { Allow: 'GET, HEAD' });
    return;
  }
  const target = moved.get(path);
  if (target !== undefined) {
    redirect(target);
    return;
  }
  const found = await findFile(dir, path);
  if (found === 'malformed') refuse(400);
  else if (found === 'missing') {
    const page = await fileAt(dir, join(dir, hosting.notFound));
    if (page)
      await send(served, 404, page, headersAt(hosting, hosting.notFound), request, response);
    else refuse(404);
  } else if ('location' in found) redirect(found.location);
  else await send(served, 200, found.file, headers, request, response);
}

/** Where an old address leads, with what was asked of it: a query comes before an anchor. */
function withQuery(to: string, query: string | undefined): string {
  if (query === undefined) return to;
  const [page, anchor] = splitOnce(to, '#');
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Sends a file, in the smallest form the request accepts; Node leaves out the body of a HEAD. */
async function send(
  { dir }: Served,
  status: 200 | 404,
  file: FoundFile,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeaders(
    new Map(Object.entries({ 'Content-Type': mediaType(file.path), ...headers })),
  );
  let sent = file;
  if (isCompressible(file.path)) {
    response.setHeader('Vary', 'Accept-Encoding');
    for (const { name, extension } of acceptedEncodings(request.headers['accept-encoding'])) {
      const compressed = await fileAt(dir, file.path + extension);
      if (!compressed) continue;
      response.setHeader('Content-Encoding', name);
      sent = compressed;
      break;
    }
  }
  if (status === 200) {
    response.setHeader('ETag', sent.tag);
    if (matchesTag(request.headers['if-none-match'], sent.tag)) {
      response.removeHeader('Content-Encoding');
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(status, { 'Content-Length': sent.size });
  await pipeline(createReadStream(sent.path), response);
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
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
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
