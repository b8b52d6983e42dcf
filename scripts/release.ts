/**
 * `npm run release`: puts what is in `out/` in service, once it is seen to be whole.
 *
 *     node scripts/release.ts [--local]
 *
 * `--local` allows a site whose addresses lead to this machine alone. With `INDEXNOW_KEY`, search
 * engines are then told which pages changed.
 */
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { readOptions } from './options.ts';
import { releaseSite } from './release-site.ts';
import { tellSearchEngines } from './tell-search-engines.ts';

const { values } = readOptions({ local: { type: 'boolean', default: false } });
const messages = COMMANDS[shellLocale()];
process.exitCode = releaseSite(values.local, messages);
if (process.exitCode === 0 && !values.local) await tellSearchEngines(messages);
