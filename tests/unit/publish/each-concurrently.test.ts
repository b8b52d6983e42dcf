import { expect, it } from 'vitest';
import { eachConcurrently } from '../../../lib/publish/each-concurrently.ts';

const ITEMS = Array.from({ length: 1000 }, (_, index) => index);

it('works on each item once, in order, several at a time', async () => {
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  await eachConcurrently(ITEMS, async (item) => {
    begun.push(item);
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
  });
  expect(begun).toEqual(ITEMS);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(ITEMS.length / 2);
});

it('stops at the first failure, with nothing under way', async () => {
  const begun: number[] = [];
  let underWay = 0;
  const work = eachConcurrently(ITEMS, async (item) => {
    begun.push(item);
    if (item === 10) throw new Error('ten');
    underWay += 1;
    await Promise.resolve();
    underWay -= 1;
  });
  await expect(work).rejects.toThrow('ten');
  expect(underWay).toBe(0);
  expect(begun.length).toBeLessThan(ITEMS.length / 2);
});
