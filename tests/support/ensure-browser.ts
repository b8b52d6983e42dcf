import { COMMANDS } from '../../lib/i18n/commands.ts';
import { shellLocale } from '../../lib/i18n/shell-locale.mjs';
import { findBrowser } from './browser.ts';
import { runProgram, runTool } from '../../scripts/run-tool.ts';

/** A way to get a browser, and what to say before trying it. */
export interface BrowserSource {
  message: string;
  /** Whether this machine allows it. */
  possible: boolean;
  /** Installs it; whether it worked is seen by starting it. */
  install(): Promise<unknown>;
}

const DOWNLOAD_LIMIT = 120_000;

/**
 * Makes sure that a browser starts: one that is there already, else Playwright's own by download,
 * else Debian's package when root.
 *
 * @returns Whether there is one; says how to get one otherwise.
 */
export async function ensureBrowser(
  starts: () => Promise<boolean> = browserStarts,
  sources: readonly BrowserSource[] = browserSources(),
): Promise<boolean> {
  if (await starts()) return true;
  for (const { message, possible, install } of sources) {
    if (!possible) continue;
    console.log(message);
    await install();
    if (await starts()) return true;
  }
  console.error(COMMANDS[shellLocale()].noBrowser);
  return false;
}

function browserStarts(): Promise<boolean> {
  return findBrowser().then(
    () => true,
    () => false,
  );
}

/** In the order of preference. Downloads are bounded: a machine without network is told soon. */
function browserSources(): BrowserSource[] {
  const messages = COMMANDS[shellLocale()];
  return [
    {
      message: messages.browserDownload,
      possible: true,
      install: () =>
        runTool(['playwright', 'install', '--only-shell', 'chromium'], {
          timeout: DOWNLOAD_LIMIT,
          env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
        }),
    },
    {
      message: messages.browserPackage,
      possible: process.platform === 'linux' && process.getuid?.() === 0,
      install: installDebianPackage,
    },
  ];
}

/** Without a limit of ours: apt must not be killed half-way. Its own bounds the wait for a host. */
async function installDebianPackage(): Promise<void> {
  const bounds = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await runProgram('apt-get', [...bounds, 'update'], options);
  if (update !== 0) return;
  const install = [...bounds, 'install', '-y', '--no-install-recommends', 'chromium'];
  await runProgram('apt-get', install, options);
}
