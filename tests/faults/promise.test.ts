import { assert, asyncProperty } from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { keepPromise, typedPages } from '../support/promise.ts';
import { makeSite } from '../unit/content/fixture-site.ts';

const site = makeSite();
afterAll(() => site.remove());

it.each([1, 2, 3])('the check keeps its promise for a thousand pages: seed %i', async (seed) => {
  let passed = 0;
  await assert(
    asyncProperty(typedPages, async (page) => {
      if (await keepPromise(site, page)) passed += 1;
    }),
    { seed, numRuns: 1_000 },
  );
  expect(passed).toBeGreaterThan(250);
});
