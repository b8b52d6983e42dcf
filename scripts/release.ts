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
import { publicationInService, tellIndexNow } from '../lib/release/index-now.ts';
import { indexNow, releasesFolder } from '../lib/settings.ts';
import { explain } from './explain.ts';
import { readOptions } from './options.ts';
import { releaseSite } from './release-site.ts';

const { values } = readOptions({ local: { type: 'boolean', default: false } });
const messages = COMMANDS[shellLocale()];
const former = publicationInService(releasesFolder());
process.exitCode = releaseSite(values.local, messages);
if (process.exitCode === 0 && !values.local) await tellSearchEngines();

/** Off unless a key is given; what goes wrong is told, and changes nothing of the release. */
async function tellSearchEngines(): Promise<void> {
  try {
    const settings = indexNow();
    const told = settings && (await tellIndexNow(settings, releasesFolder(), former));
    if (told !== undefined) console.log(messages.indexNowTold(told));
  } catch (error) {
    console.error(messages.indexNowFailed(explain(error, messages)));
  }
}
