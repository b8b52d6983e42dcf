import { expect, it } from 'vitest';
import { datesIn, unknownDates } from '../../sources/dates.ts';

it('dates are found in both languages', () => {
  expect(datesIn('le 1er avril 2015, du 2 au 10 août 2017, en mai 2018', 'fr')).toEqual([
    '2015-04-01',
    '2017-08-10',
    '2018-05',
  ]);
  expect(datesIn('April 1, 2015, August 2–10, 2017, May 2018', 'en')).toEqual([
    '2015-04-01',
    '2017-08-10',
    '2018-05',
  ]);
});

it('a date that no source gives is unknown, and a year', () => {
  expect(unknownDates('le 6 mai 2014, puis en 2017', 'fr')).toEqual([]);
  expect(unknownDates('le 7 mai 2014, puis en 2016', 'fr')).toEqual(['2014-05-07', '2016']);
  expect(unknownDates('May 7, 2014, call 418-266-2016', 'en')).toEqual(['2014-05-07']);
});
