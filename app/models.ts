import { givenModels } from '../lib/page/given-models.ts';
import type { SiteModels } from '../lib/page/site-models.ts';

/**
 * The models of the pages to render.
 *
 * @throws ContentError while writing, when the content has problems
 */
export async function models(): Promise<SiteModels> {
  // Only a page that is written needs what reads Markdown: a third of the code that Next would
  // compile for a build, which reads the content once and gives the models.
  if (process.env.NODE_ENV !== 'development') return givenModels();
  const { liveModels } = await import('./live-models.ts');
  return liveModels();
}
