import type { SiteModels } from './site-models.ts';

/** What Next compiles has modules of its own: this is what both sides know. */
const GIVEN = Symbol.for('site models');

const shared = globalThis as { [GIVEN]?: SiteModels };

/** Gives the compiled app the models of what it renders next. */
export function giveModels(models: SiteModels): void {
  shared[GIVEN] = models;
}

/**
 * The models the build has given.
 *
 * @throws {Error} when there is no build at work
 */
export function givenModels(): SiteModels {
  const models = shared[GIVEN];
  if (models === undefined) throw new Error('only `npm run build` renders this: it has the models');
  return models;
}
