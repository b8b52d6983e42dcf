import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readSiteUrl } from '../lib/settings.ts';

/** The public address of the site (`SITE_URL`); undefined, once what is wrong with it is said. */
export function publicAddress(): string | undefined {
  try {
    return readSiteUrl();
  } catch (error) {
    const value = error instanceof Error ? error.message : '';
    console.error(COMMANDS[shellLocale()].siteUrlInvalid(value));
    return undefined;
  }
}
