import { endCommands } from './run-command.ts';
import { makeWorkFolder, type WorkFolder } from './work-folder.ts';

/**
 * Does some work in a folder that goes when the work ends, be it by an error or by a signal: then
 * the commands it runs end too.
 *
 * @param keep leaves the folder in place, and says where it is
 */
export async function inWorkFolder<Result>(
  keep: boolean,
  doWork: (folder: WorkFolder) => Promise<Result>,
): Promise<Result> {
  const folder = makeWorkFolder();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endCommands();
      if (!keep) folder.remove();
      process.exit(130);
    });
  }
  try {
    return await doWork(folder);
  } finally {
    if (keep) console.log(`The work folder is ${folder.path}`);
    else folder.remove();
  }
}
