import type { SiteModels } from '../lib/page/site-models.ts';
import { readModels } from '../lib/page/written-models.ts';

let written: Promise<SiteModels> | undefined;

/** In a build, `scripts/build.ts` reads the content once, and writes the models. */
function fromBuild(): Promise<SiteModels> {
  const { SITE_MODELS: folder, SITE_MODELS_WRITER: writer } = process.env;
  if (folder === undefined) throw new Error('SITE_MODELS is not set: run `npm run build`');
  written ??= readModels(folder, Number(writer));
  return written;
}

/**
 * The models of the pages to render.
 *
 * @throws ContentError while writing, when the content has problems
 */
export async function models(): Promise<SiteModels> {
  // Only a page that is written needs what reads Markdown: a third of the code that Next would
  // compile for a build.
  if (process.env.NODE_ENV !== 'development') return fromBuild();
  const { liveModels } = await import('./live-models.ts');
  return liveModels();
}
