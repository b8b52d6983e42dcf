import { readDocuments, type Documents, type ReadDocument } from '../content/documents.ts';
import type { Draft } from '../content/draft.ts';
import { loadContent } from '../content/load-content.ts';
import { ContentError, listed, sortProblems, type Problem } from '../content/problem.ts';
import { memoryCache, type PageCache } from '../content/page-cache.ts';
import { readRegister } from '../content/published-addresses.ts';
import { fileFindings, openPublicFiles } from '../content/public-files.ts';
import { readPages } from '../content/read-pages.ts';
import type { References } from '../content/shared-lists.ts';
import { folderFault, folderSource } from '../content/source.ts';
import { isAdvice } from '../i18n/advice.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPublic, closedFiles } from './check-public.ts';
import { checkPublished } from './check-published.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkSections, checkSingles, checkTypes } from './check-types.ts';
import { checkTitles } from './head-title.ts';
import { readSiteDocuments } from './site-documents.ts';
import { withDerivedPages } from './derived-pages.ts';
import { staticFiles } from './static-files.ts';
import { listMentions } from './site-mentions.ts';
import { resolveLinks } from './resolve-links.ts';
import type { SiteFolders } from '../settings.ts';
import { arrangeSite, type Site } from './site.ts';

/** A site whose content has no problem. */
export interface CheckedSite extends Site {
  folders: SiteFolders;
  references: References;
  /** The documents that its pages name. */
  documents: Documents;
}

/** How a site is read, where it matters. */
export interface ReadOptions {
  /** Pages that were read before. */
  cache?: PageCache;
  /** Reads a document, or remembers it. */
  readDocument?: ReadDocument;
  /** The public address of the site, without a slash at its end: links to it are links to its pages. */
  siteUrl?: string;
  /** The day the site is built for: `2026-11-29`. */
  today?: string;
  /** Told how many of the pages that have to be read have been. */
  onProgress?: (done: number, total: number) => void;
}

/** What the check finds, each list in the order a person mends it. */
export interface CheckedContent {
  site: Site<Draft>;
  documents: Documents;
  /** What keeps the site from being built. */
  problems: Problem[];
  /** What could be better. */
  advice: Problem[];
}

/** Reads the content and finds everything that is wrong in it, or could be better. */
export async function checkSite(
  { contentDir, publicDir }: SiteFolders,
  {
    cache = memoryCache(),
    readDocument = readDocuments(),
    siteUrl,
    today,
    onProgress,
  }: ReadOptions = {},
): Promise<CheckedContent> {
  const source = folderSource(contentDir);
  const content = loadContent(await readPages(source, cache, onProgress));
  const register = readRegister(source);
  const { site, problems } = arrangeSite(content);
  const statics = staticFiles(publicDir);
  // What can't be read is said first: nothing can be checked against it.
  const fault = folderFault(contentDir);
  const closed = fault === undefined ? closedFiles(statics) : [fault];
  if (closed.length > 0) return { site, documents: new Map(), problems: closed, advice: [] };
  const files = openPublicFiles(publicDir);
  const mentions = listMentions(site);
  const documents = await readSiteDocuments(site, mentions, files, readDocument);
  const findings = fileFindings();
  const options = { files, documents, findings, ...(siteUrl === undefined ? {} : { siteUrl }) };
  resolveLinks(site, options);
  const sorted = sortProblems([
    ...content.problems,
    ...problems,
    ...checkLanguages(site),
    ...checkLinks(site, findings),
    ...checkSlugs(site, statics),
    ...checkRedirects(site, publicDir),
    ...checkPublic(site, statics),
    ...register.problems,
    ...checkPublished(site, register.addresses),
    ...checkReferences(site, mentions, { ...options, ...(today === undefined ? {} : { today }) }),
    ...checkRelations(site, today),
    ...checkSections(site),
    ...checkSingles(site),
    ...checkTypes(site),
    ...checkTitles(site),
    ...checkPictures(site),
    ...checkGlossary(site),
  ]);
  const found = listed(sorted);
  return {
    site,
    documents,
    problems: found.filter((one) => !isAdvice(one)),
    advice: found.filter(isAdvice),
  };
}

/**
 * Reads the site, complete or not at all.
 *
 * @throws ContentError with every problem, when there is one
 */
export async function loadSite(folders: SiteFolders, options?: ReadOptions): Promise<CheckedSite> {
  const { site, documents, problems } = await checkSite(folders, options);
  if (problems.length > 0) throw new ContentError(problems);
  // No problem means that every page and every shared file is complete.
  const references = site.content.references.values as References;
  return { ...withDerivedPages(site as Site, references), folders, references, documents };
}
