import { lastChange, lastFact, WHOLE_DAY } from '../site/last-change.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { pagesOfType } from '../site/site.ts';
import type { DatasetName } from './data-addresses.ts';

/** The last date that the facts of each set give of themselves; lists that bear no date have none. */
export function dataDates(site: CheckedSite): Partial<Record<DatasetName, string>> {
  const lastOf = (type: 'agreement' | 'mission-report') =>
    pagesOfType(site, 'fr', type)
      .flatMap(({ entry }) => [lastChange(entry).slice(0, WHOLE_DAY), lastFact(entry)])
      .toSorted()
      .at(-1);
  const missions = lastOf('mission-report');
  const dates = {
    agreements: lastOf('agreement'),
    'mission-reports': missions,
    'delegation-members': missions,
    regions: site.references.regions.source.date,
  };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
}
