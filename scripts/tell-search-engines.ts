import type { CommandMessages } from '../lib/i18n/commands.ts';
import { tellIndexNow } from '../lib/release/index-now.ts';
import { indexNow, releasesFolder } from '../lib/settings.ts';
import { explain } from './explain.ts';

/**
 * Tells search engines which pages of the site in service changed, and says so, or why not. Off unless
 * `INDEXNOW_KEY` is given; what goes wrong changes nothing of what is in service.
 *
 * @returns how many pages; undefined when nobody was to be told, `failed` when somebody could not be
 */
export async function tellSearchEngines(
  messages: CommandMessages,
): Promise<number | 'failed' | undefined> {
  try {
    const settings = indexNow();
    const told = settings && (await tellIndexNow(settings, releasesFolder()));
    if (told !== undefined) console.log(messages.indexNowTold(told));
    return told;
  } catch (error) {
    console.error(messages.indexNowFailed(explain(error, messages)));
    return 'failed';
  }
}
