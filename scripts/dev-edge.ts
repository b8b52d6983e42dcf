/**
 * Loaded into every process of `npm run dev` before Next: it asks nobody on the network, and answers
 * nobody who calls it by another name than this machine's. Next has no setting for either: it asks the
 * npm registry for its latest version, and answers any `Host`, so that a page of another site could
 * read drafts by giving its own name this address ("DNS rebinding").
 */
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { Socket, type LookupFunction, type TcpSocketConnectOpts } from 'node:net';

const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Left out of `Host`. */
const HTTP_PORT = 80;

/** Misdirected Request (RFC 9110, 15.5.20). */
const MISDIRECTED = 421;

type Connect = (this: Socket, ...args: unknown[]) => Socket;

// eslint-disable-next-line typescript/unbound-method -- It is called on each socket.
const connect = Socket.prototype.connect as Connect;

const connectLocally: Connect = function (...args) {
  // Node's own callers give what they have put in order: `[[options, callback]]`.
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args;
  const options = typeof first === 'object' ? (first as Partial<TcpSocketConnectOpts>) : {};
  const host = options.host ?? (typeof second === 'string' ? second : undefined);
  if (host === undefined || isLocal(host)) return connect.apply(this, args);
  const lookup: LookupFunction = (_host, _options, found) =>
    found(new Error(`npm run dev asks nobody on the network: ${host} was not asked`), []);
  // A name, so that it is looked up; it is nobody's (RFC 6761).
  return connect.call(this, { ...options, host: 'nobody.invalid', lookup });
};

Object.assign(Socket.prototype, { connect: connectLocally });

const isLocal = (host: string) => LOCAL_NAMES.includes(host) || host === '::1';

// eslint-disable-next-line typescript/unbound-method -- It is called on each server.
const emit = Server.prototype.emit as (
  this: Server,
  event: string,
  ...args: readonly unknown[]
) => boolean;

Object.assign(Server.prototype, {
  emit(this: Server, event: string, ...args: readonly unknown[]): boolean {
    const [request, answer] = args;
    if (event === 'request' && !isForUs(request as IncomingMessage)) {
      (answer as ServerResponse).writeHead(MISDIRECTED).end();
      return true;
    }
    if (event === 'upgrade' && !isForUs(request as IncomingMessage)) {
      (answer as Socket).end(`HTTP/1.1 ${MISDIRECTED} Misdirected Request\r\n\r\n`);
      return true;
    }
    return emit.call(this, event, ...args);
  },
});

function isForUs({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort === HTTP_PORT ? '' : `:${socket.localPort}`;
  return LOCAL_NAMES.some((name) => headers.host === name + port);
}
