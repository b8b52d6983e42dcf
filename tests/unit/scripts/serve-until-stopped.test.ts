import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../lib/i18n/commands.ts';
import { shellLocale } from '../../../lib/i18n/shell-locale.mjs';
import { serve, type ServeOptions } from '../../../lib/serve/serve.ts';
import { canListen, serveUntilStopped } from '../../../scripts/serve-until-stopped.ts';

vi.mock(import('../../../lib/serve/serve.ts'), () => ({ serve: vi.fn<typeof serve>() }));

const messages = COMMANDS[shellLocale()];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What was said, and what became of the server, in order. */
let events: string[];
/** What listens to signals that is not the command's. */
let others: Map<NodeJS.Signals, NodeJS.SignalsListener[]>;

beforeEach(() => {
  events = [];
  others = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void events.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void events.push(line));
  vi.stubEnv('PORT', '80');
  vi.stubEnv('HOST', '');
  vi.mocked(serve).mockImplementation(({ dir, port, host }: ServeOptions) => {
    events.push(`serves ${dir} at ${host}:${port}`);
    return Promise.resolve({ url: 'http://a/', close: async () => void events.push('closed') });
  });
});

afterEach(() => {
  for (const [signal, kept] of others) {
    for (const listener of process.listeners(signal)) {
      if (!kept.includes(listener)) process.off(signal, listener);
    }
  }
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const refuseWith = (code: string) =>
  vi.mocked(serve).mockRejectedValue(Object.assign(new Error(`listen ${code}`), { code }));

/** Every reason not to listen, and what is said of it. */
const REASONS = [
  ['EADDRINUSE', messages.portTaken(80)],
  ['EACCES', messages.portRefused(80)],
  ['EADDRNOTAVAIL', messages.cannotListen('127.0.0.1', 'listen EADDRNOTAVAIL')],
] as const;

describe('a folder', () => {
  it.each(SIGNALS)('is served until %s, and then no more', async (signal) => {
    const serving = serveUntilStopped('out');
    // The server has answered by then.
    await new Promise((resolve) => setImmediate(resolve));
    const before = ['serves out at 127.0.0.1:80', messages.serving('http://a/')];
    expect(events).toEqual(before);
    expect(process.listenerCount(signal)).toBe((others.get(signal)?.length ?? 0) + 1);
    process.emit(signal, signal);
    expect(await serving).toBe(0);
    // npm may pass it on a second time.
    process.emit(signal, signal);
    expect(events).toEqual([...before, 'closed', messages.stopped]);
  });

  it.each(REASONS)('is not served for %s, and that is said', async (code, said) => {
    refuseWith(code);
    expect(await serveUntilStopped('out')).toBe(1);
    expect(events).toEqual([said]);
  });
});

describe('whether it could be', () => {
  it('is tried, and leaves the port free', async () => {
    expect(await canListen()).toBe(true);
    expect(events).toEqual(['serves out at 127.0.0.1:80', 'closed']);
  });

  it.each(REASONS)('is denied for %s, which is said', async (code, said) => {
    refuseWith(code);
    expect(await canListen()).toBe(false);
    expect(events).toEqual([said]);
  });

  it('is denied for what is no port', async () => {
    vi.stubEnv('PORT', 'x');
    expect(await canListen()).toBe(false);
    expect(events).toEqual([messages.portInvalid('x')]);
  });
});
