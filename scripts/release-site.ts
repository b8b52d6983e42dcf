import { apache } from '../deploy/apache.ts';
import type { CommandMessages } from '../lib/i18n/commands.ts';
import { release, rollback, type InService } from '../lib/release/release.ts';
import { releasesFolder } from '../lib/settings.ts';
import { explain } from './explain.ts';
import type { ExitCode } from './run-tool.ts';

/** Where releases are, and what goes with each. */
const place = () => ({ releases: releasesFolder(), hostFiles: apache });

/**
 * Puts what is in `out/` in service, and says so, or why not.
 *
 * @param isLocal it is for this machine alone
 */
export const releaseSite = (isLocal: boolean, messages: CommandMessages): ExitCode =>
  report(() => release({ ...place(), out: 'out', isLocal }), messages);

/**
 * Puts a former release in service, and says so, or why not.
 *
 * @param to its name; that which was in service before, unless told otherwise
 */
export const rollBackSite = (to: string | undefined, messages: CommandMessages): ExitCode =>
  report(() => rollback({ ...place(), ...(to === undefined ? {} : { to }) }), messages);

function report(change: () => InService, messages: CommandMessages): ExitCode {
  try {
    const { release: name, isNew, kept } = change();
    console.log(messages.inService(name, isNew, kept));
    return 0;
  } catch (error) {
    console.error(explain(error, messages));
    return 1;
  }
}
