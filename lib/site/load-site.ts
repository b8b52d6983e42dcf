import type { Draft } from '../content/draft.ts';
import { liveReader } from '../content/live-reader.ts';
import { loadContent } from '../content/load.ts';
import { ContentError, sortProblems, type Problem } from '../content/problem.ts';
import type { PageReader } from '../content/reader.ts';
import type { References } from '../content/references.ts';
import { checkLinks } from './check-links.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkSections } from './check-sections.ts';
import { checkTypes } from './check-types.ts';
import type { SiteFolders } from './site-folders.ts';
import { buildSite, type Site } from './site.ts';

/** A site whose content has no problem. */
export interface CheckedSite extends Site {
  folders: SiteFolders;
  references: References;
}

/**
 * Reads the content and finds every problem in it, in the order a person mends them.
 *
 * @param reader reads its files; by default, as they are now
 */
export function checkSite(
  folders: SiteFolders,
  reader: PageReader = liveReader(folders.publicDir),
): { site: Site<Draft>; problems: Problem[] } {
  const content = loadContent(folders.contentDir, reader);
  const { site, problems } = buildSite(content);
  return {
    site,
    problems: sortProblems([
      ...content.problems,
      ...problems,
      ...checkLinks(site, folders.publicDir),
      ...checkRedirects(site, folders.publicDir),
      ...checkReferences(site, folders.publicDir),
      ...checkSections(site),
      ...checkTypes(site),
    ]),
  };
}

/**
 * Reads the site, complete or not at all.
 *
 * @throws ContentError with every problem, when there is one
 */
export function loadSite(folders: SiteFolders, reader?: PageReader): CheckedSite {
  const { site, problems } = checkSite(folders, reader);
  if (problems.length > 0) throw new ContentError(problems);
  // No problem means that every page and every shared file is complete.
  const references = site.content.references.values as References;
  return { ...(site as Site), folders, references };
}
