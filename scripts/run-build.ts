import { uptime } from 'node:process';
import { buildSite } from '../lib/build/build-site.ts';
import type { Published } from '../lib/build/publish-site.ts';
import type { RenderingThreads } from '../lib/build/rendering.ts';
import { ContentError } from '../lib/content/problem.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { CompileError } from '../lib/next/compile.ts';
import { isLocalAddress } from '../lib/hosting/local-address.ts';
import { readPublication } from '../lib/publish/publication.ts';
import { brotliQuality, defaultFolders, siteDate, type SiteFolders } from '../lib/settings.ts';
import { explain } from './explain.ts';
import { publicAddress } from './public-address.ts';
import { reportProblems, reportProgress } from './report.ts';
import { runTool, type ExitCode } from './run-tool.ts';

const messages = COMMANDS[shellLocale()];

/** The steps, in their order. */
const STEPS = ['content', 'pages', 'publish'] as const;

/**
 * Builds the site, and says in the terminal how it goes.
 *
 * @param options.out the folder to host
 * @param options.full take nothing from earlier builds
 * @param thread a thread that gets ready to render
 */
export async function runBuild(
  options: { out: string; full: boolean },
  thread: RenderingThreads,
): Promise<ExitCode> {
  const folders = defaultFolders();
  const siteUrl = publicAddress();
  if (siteUrl === undefined) return 1;
  let onProgress = reportProgress();
  let built: Published;
  try {
    built = await buildSite({
      ...options,
      thread,
      folders,
      siteUrl,
      today: siteDate(),
      quality: brotliQuality(),
      runNext: (command, how) => runTool(command, { ...how, quiet: true }),
      onStep(step) {
        if (step === 'pages') reportProblems([], folders, shellLocale());
        console.log(
          messages.stepBegins(STEPS.indexOf(step) + 1, STEPS.length, messages.buildSteps[step]),
        );
        onProgress = reportProgress();
      },
      onProgress: (done, total) => onProgress(done, total),
    });
  } catch (error) {
    return reportFailure(error, folders, options.out);
  }
  console.log(messages.published({ ...built, folder: options.out, seconds: uptime() }));
  if (isLocalAddress(siteUrl)) console.log(messages.siteUrlMissing);
  return 0;
}

function reportFailure(error: unknown, folders: SiteFolders, out: string): ExitCode {
  // Next has said why.
  if (error instanceof CompileError) return error.exitCode;
  if (error instanceof ContentError) reportProblems(error.problems, folders, shellLocale());
  else if (readPublication(out) === 'incomplete') {
    console.error(messages.leftIncomplete(out, explain(error, messages)));
  } else console.error(messages.publishFailed(explain(error, messages)));
  return 1;
}
