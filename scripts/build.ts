/**
 * `npm run build`: checks the content, renders the pages that changed, and publishes them.
 *
 *     node scripts/build.ts [--out <folder>] [--full]
 *
 * `--out` publishes elsewhere than in `out/`. What has not changed since an earlier build is not
 * made again, unless `--full` asks for it.
 */
import { startRendering } from '../lib/build/rendering.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({
  out: { type: 'string', default: 'out' },
  full: { type: 'boolean', default: false },
});

// Loading what renders takes as long as loading all the rest: it begins first, on another processor.
const thread = startRendering();
try {
  const { runBuild } = await import('./run-build.ts');
  process.exitCode = await runBuild(values, thread);
} finally {
  await thread.stop();
}
