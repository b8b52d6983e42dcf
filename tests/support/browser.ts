import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { COMMANDS } from '../../lib/i18n/commands.ts';
import { shellLocale } from '../../lib/i18n/shell-locale.mjs';

/** A Chromium to try: the one at `executablePath`, or Playwright's own when there is none. */
export interface BrowserChoice {
  executablePath?: string;
}

/**
 * What Debian and Google call it. The shell first, which is what Playwright’s own is too: a whole
 * browser starts processes for its own windows while a page loads, and Lighthouse counts the wait.
 */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Nothing that leaves the machine or slows a start; no sandbox as root, where there can be none. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Options to launch a browser for tests and measurements. */
export function launchOptions(choice: BrowserChoice = {}): LaunchOptions {
  return { ...choice, args: ARGS };
}

/** Playwright's own browser first, then those of the system, in the order of the path. */
export function browserChoices(path: string = process.env['PATH'] ?? ''): BrowserChoice[] {
  const found = SYSTEM_NAMES.flatMap((name) =>
    path
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, name))
      .filter(isExecutable)
      .slice(0, 1),
  );
  return [{}, ...found.map((executablePath) => ({ executablePath }))];
}

/**
 * Starts the first browser that does start: one that is there but lacks a system library is no
 * better than none.
 *
 * @throws {Error} saying how to get one.
 */
export async function launchBrowser(): Promise<Browser> {
  return (await startFirst()).browser;
}

/**
 * The first browser that starts.
 *
 * @throws {Error} saying how to get one.
 */
export async function findBrowser(): Promise<BrowserChoice> {
  const { browser, choice } = await startFirst();
  await browser.close();
  return choice;
}

async function startFirst(): Promise<{ browser: Browser; choice: BrowserChoice }> {
  const errors: unknown[] = [];
  for (const choice of browserChoices()) {
    try {
      return { browser: await chromium.launch(launchOptions(choice)), choice };
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, COMMANDS[shellLocale()].noBrowser);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
