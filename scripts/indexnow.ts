/**
 * `npm run indexnow`: tells search engines which pages of the site in service changed since they were
 * last told, with `INDEXNOW_KEY`. A release and a rollback do so themselves where the host serves them
 * at once; it is for those that have their configuration read first.
 */
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readOptions } from './options.ts';
import { tellSearchEngines } from './tell-search-engines.ts';

readOptions({});
const messages = COMMANDS[shellLocale()];
const told = await tellSearchEngines(messages);
if (told === undefined) console.error(messages.indexNowNobody);
process.exitCode = typeof told === 'number' ? 0 : 1;
