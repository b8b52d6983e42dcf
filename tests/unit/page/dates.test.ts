import { expect, it } from 'vitest';
import { earliest } from '../../../lib/page/dates.ts';

it.each([
  ['2004', '2004-01-01'],
  ['2012-02', '2012-02-01'],
  ['2017-09-22', '2017-09-22'],
  ['2015-08-05T13:32', '2015-08-05'],
])('the earliest day of %s is %s', (date, day) => {
  expect(new Date(earliest(date)).toISOString()).toBe(`${day}T00:00:00.000Z`);
});
