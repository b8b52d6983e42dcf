/**
 * `npm run rollback`: puts the release that was in service before the current one in service again.
 *
 *     node scripts/rollback.ts [--to <release>]
 */
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readOptions } from './options.ts';
import { rollBackSite } from './release-site.ts';

const { values } = readOptions({ to: { type: 'string' } });
process.exitCode = rollBackSite(values.to, COMMANDS[shellLocale()]);
