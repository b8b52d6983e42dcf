import type { CheckedSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import type { BuilderName } from './results.ts';
import type { Command } from '../shared/run-command.ts';

/** A program that builds the site, installed in a project folder of its own. */
export interface Builder {
  name: BuilderName;
  /** Its name and version. */
  label: string;
  /** The folder it builds in. */
  project: string;
  /** What the project holds before anything was built, by {@link listOriginals}. */
  originals: ReadonlySet<string>;
  /** The folder its pages are written to. */
  output: string;
  /** Puts the site's content where it reads it. */
  takeContent(site: CheckedSite): Promise<void>;
  /** The file to edit to change a page. */
  sourceOf(site: CheckedSite, page: SitePage): string;
  /** Builds the whole site; also what is run again after an edit. */
  command(site: CheckedSite): Command;
  /** For a builder that makes no compressed copies: {@link timeCompressing} of the last build. */
  timeCompressing?(site: CheckedSite): Promise<number>;
}
