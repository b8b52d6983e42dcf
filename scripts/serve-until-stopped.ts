import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { serverSettings, type ServerSettings } from '../lib/settings.ts';
import { serve, type Serving } from '../lib/serve/serve.ts';

const messages = COMMANDS[shellLocale()];

/**
 * Serves a folder at PORT, prints the address, and stops on Ctrl+C.
 *
 * @returns The exit code: 1, once the reason is printed, when it cannot listen.
 */
export async function serveUntilStopped(dir: string): Promise<number> {
  const serving = await tryToServe(dir);
  if (!serving) return 1;
  const stopped = new Promise<void>((resolve) => {
    // Stays after the first signal: npm may pass the same Ctrl+C on a second time.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
  });
  console.log(messages.serving(serving.url));
  await stopped;
  await serving.close();
  console.log(messages.stopped);
  return 0;
}

/** Whether PORT can be listened on now; says why not. Spares a build that could not be served. */
export async function canListen(): Promise<boolean> {
  const serving = await tryToServe('out');
  await serving?.close();
  return serving !== undefined;
}

async function tryToServe(dir: string): Promise<Serving | undefined> {
  const settings = serverSettings();
  if ('invalidPort' in settings) {
    console.error(messages.portInvalid(settings.invalidPort));
    return undefined;
  }
  try {
    return await serve({ dir, ...settings });
  } catch (error) {
    console.error(reason(error, settings));
    return undefined;
  }
}

function reason(error: unknown, { host, port }: ServerSettings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return messages.portTaken(port);
  if (code === 'EACCES') return messages.portRefused(port);
  return messages.cannotListen(host, error instanceof Error ? error.message : String(error));
}
