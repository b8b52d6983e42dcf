/**
 * `npm run build`: checks the content, has Next make the pages, and publishes them.
 *
 *     node scripts/build.ts [--out <folder>] [--full]
 *
 * `--out` publishes elsewhere than in `out/`. What has not changed since an earlier build is not
 * made again, unless `--full` asks for it.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { COMPILE_CACHE } from './next-export.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out' }, full: { type: 'boolean', default: false } },
});

// Compiling is half the time of starting: what follows is loaded once the cache is on.
enableCompileCache(COMPILE_CACHE);
const { buildSite } = await import('./build-site.ts');

process.exitCode = await buildSite(values);
