import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheControl, SECURITY_HEADERS } from '../publish/headers.ts';
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
 * site's own 404 page, the same headers.
 *
 * @throws {NodeJS.ErrnoException} when it cannot listen: `EADDRINUSE`, `EACCES`…
 */
export async function serve({ dir, port, host = '127.0.0.1' }: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(dir, request, response).catch(() => response.destroy());
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

async function answer(dir: string, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '', query] = splitOnce(request.url ?? '', '?');
  const found = await findFile(dir, path);
  if (found === 'malformed') {
    response.writeHead(400).end();
  } else if (found === 'missing') {
    await sendNotFound(dir, response);
  } else if ('location' in found) {
    const location = query === undefined ? found.location : `${found.location}?${query}`;
    response.writeHead(301, { Location: location }).end();
  } else {
    response.setHeader('Cache-Control', cacheControl(path));
    response.setHeader('ETag', found.file.tag);
    const unchanged = request.headers['if-none-match'] === found.file.tag;
    if (unchanged) response.writeHead(304).end();
    else await send(200, found.file, response);
  }
}

/** The site's own page for an address that leads nowhere. */
async function sendNotFound(dir: string, response: ServerResponse) {
  response.setHeader('Cache-Control', 'no-cache');
  const page = await fileAt(dir, join(dir, '404.html'));
  if (page) await send(404, page, response);
  else response.writeHead(404).end();
}

/** Sends a file; Node leaves out the body when the request is HEAD. */
async function send(status: number, file: FoundFile, response: ServerResponse) {
  response.writeHead(status, {
    'Content-Type': mediaType(file.path),
    'Content-Length': file.size,
  });
  await pipeline(createReadStream(file.path), response);
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
