import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright';
import { launchOptions, type BrowserChoice } from '../../tests/support/browser.ts';
import { freePort } from '../../tests/support/free-port.ts';

/** A browser that other programs can drive. */
export interface BrowserWithPort {
  browser: Browser;
  /** The port it takes orders at, on this machine. */
  port: number;
}

/** How long it may take to listen once it has started, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Starts a browser, with an empty cache, that can be driven from a port.
 *
 * @throws {Error} when nothing answers there
 */
export async function startBrowser(choice: BrowserChoice): Promise<BrowserWithPort> {
  const port = await freePort();
  const options = launchOptions(choice);
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({
    ...options,
    args,
    // Playwright turns off what readers have, and Lighthouse looks for.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await answers(`http://127.0.0.1:${port}/json/version`);
  } catch (error) {
    await browser.close();
    throw new Error(`Chromium does not listen on port ${port}`, { cause: error });
  }
  return { browser, port };
}

/** Where nothing answers, Lighthouse would start a browser of its own choice. */
async function answers(url: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await setTimeout(50);
    }
  }
}
