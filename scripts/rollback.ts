/**
 * `npm run rollback`: puts the release that was in service before the current one in service again.
 *
 *     node scripts/rollback.ts [--to <release>]
 *
 * With `INDEXNOW_KEY`, search engines are then told which pages changed.
 */
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readOptions } from './options.ts';
import { rollBackSite } from './release-site.ts';
import { tellSearchEngines } from './tell-search-engines.ts';

const { values } = readOptions({ to: { type: 'string' } });
const messages = COMMANDS[shellLocale()];
process.exitCode = rollBackSite(values.to, messages);
if (process.exitCode === 0) await tellSearchEngines(messages);
