import { assert, asyncProperty } from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { keepPromise, typedPages } from '../support/promise.ts';
import { makeSite } from '../unit/content/fixture-site.ts';

const site = makeSite();
afterAll(() => site.remove());

it('what passes the check builds, does no harm, loses no word and is the same twice', async () => {
  let passed = 0;
  await assert(
    asyncProperty(typedPages, async (page) => {
      if (await keepPromise(site, page)) passed += 1;
    }),
    { seed: 20_261_128, numRuns: 100 },
  );
  // Otherwise the test would hold of nothing.
  expect(passed).toBeGreaterThan(25);
});
