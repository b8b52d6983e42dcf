import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const edge = join(import.meta.dirname, '../../../scripts/dev-edge.ts');

/** Stands for Next: asks what it is told to ask, and answers everybody. */
const PROGRAM = `
  import { createServer } from 'node:http';
  import { connect } from 'node:net';
  import { get } from 'node:https';
  const asked = (say, promise) => promise.then(() => say + ': answered', () => say + ': refused');
  const connection = (...args) => new Promise((resolve, reject) => {
    connect(...args).once('connect', resolve).once('error', reject);
  });
  const server = createServer((request, response) => response.end('draft'));
  server.on('upgrade', (request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\\r\\n\\r\\n'));
  server.listen(0, '127.0.0.1', async () => {
    const { port } = server.address();
    const own = { headers: { Host: '127.0.0.1:' + port } };
    const answers = await Promise.all([
      asked('registry', fetch('https://registry.npmjs.org/-/package/next/dist-tags')),
      asked('https', new Promise((resolve, reject) => {
        get('https://example.com', resolve).once('error', reject);
      })),
      asked('name', connection(80, 'example.com')),
      asked('number', connection({ port: 9, host: '192.0.2.1' })),
      asked('number 6', connection({ port: 9, host: '2001:db8::1' })),
      asked('itself', fetch('http://127.0.0.1:' + port)),
      asked('itself by name', fetch('http://localhost:' + port)),
      asked('its port', connection(port)),
    ]);
    console.log(JSON.stringify({ port, answers }));
  });
`;

let program: ChildProcess;
let port: number;
let answers: string[];

beforeAll(async () => {
  program = spawn(process.execPath, [`--import=${edge}`, '--input-type=module', '-e', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(program.stdout ?? program, 'data');
  ({ port, answers } = JSON.parse(String(said)));
});

afterAll(async () => {
  program.kill();
  await once(program, 'exit');
});

/** The status of an answer to who calls the server by that name. */
const ask = (host: string, more: Record<string, string> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { Host: host.replace('PORT', String(port)), ...more };
    request({ host: '127.0.0.1', port, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });

describe('under npm run dev', () => {
  it('nobody is asked on the network, and this machine is', () => {
    expect(answers).toEqual([
      'registry: refused',
      'https: refused',
      'name: refused',
      'number: refused',
      'number 6: refused',
      'itself: answered',
      'itself by name: answered',
      'its port: answered',
    ]);
  });

  it.each(['127.0.0.1:PORT', 'localhost:PORT', '[::1]:PORT'])('%s is answered', async (host) => {
    expect(await ask(host)).toBe(200);
    expect(await ask(host, { Connection: 'Upgrade', Upgrade: 'websocket' })).toBe(101);
  });

  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '192.168.1.2:PORT',
  ])('%j is not', async (host) => {
    expect(await ask(host)).toBe(421);
    expect(await ask(host, { Connection: 'Upgrade', Upgrade: 'websocket' })).toBe(421);
  });
});
