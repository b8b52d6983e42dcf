// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { INVARIANTS } from '../invariants/all.ts';
import { readPublishedSite } from '../invariants/published-site.ts';
import { OUT } from '../support/published-site.ts';

const published = await readPublishedSite(await loadSite(defaultFolders()), OUT);

/** Time enough to validate every page on a machine busy with other things, in milliseconds. */
const SLOWEST = 60_000;

it.each(Object.entries(INVARIANTS))(
  '%s',
  async (_name, invariant) => {
    expect(await invariant(published)).toEqual([]);
  },
  SLOWEST,
);
