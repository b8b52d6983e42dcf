import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { runCommand } from '../shared/run-command.ts';
import { copySite } from '../shared/site-copy.ts';

/** A site built to be audited. */
export interface BuiltSite {
  /** The folder of its published files. */
  output: string;
  pages: readonly SitePage[];
}

/**
 * Builds the site, for the address it will be served at, in a copy of the project.
 *
 * Lighthouse would audit `out/` too: of a page whose canonical link leads to another host or port
 * it asks nothing more. At their own address, pages are also asked whether that link leads to the
 * home page or to a translation. And `out/` may be of any commit, of any `SITE_URL`, and about to
 * be deployed: what is audited is of the commit that the results name, and `out/` stays as it is.
 *
 * @param root the project
 * @param work the folder to copy it into
 * @param siteUrl without a slash at its end
 * @throws {ContentError} with every problem of the content
 * @throws {Error} with the last words of the build, when it fails
 */
export async function buildForAudit(
  root: string,
  work: string,
  siteUrl: string,
): Promise<BuiltSite> {
  const site = await loadSite(defaultFolders());
  const { build, output } = await copySite(root, work);
  const command = build(site.folders.contentDir);
  await runCommand({ ...command, env: { ...command.env, SITE_URL: siteUrl } });
  return { output, pages: site.pages };
}
