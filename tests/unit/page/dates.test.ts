import { describe, expect, it } from 'vitest';
import { formatDate, formatDateAfter } from '../../../lib/i18n/format.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import { asOfModel, earliest } from '../../../lib/page/dates.ts';

it.each([
  ['2004', '2004-01-01'],
  ['2012-02', '2012-02-01'],
  ['2017-09-22', '2017-09-22'],
  ['2015-08-05T13:32', '2015-08-05'],
])('the earliest day of %s is %s', (date, day) => {
  expect(new Date(earliest(date)).toISOString()).toBe(`${day}T00:00:00.000Z`);
});

it('facts are said to be of a date, or of after one', () => {
  const on = asOfModel({ on: '2014-05-06' }, 'en');
  expect(on).toMatchObject({ dateTime: '2014-05-06', title: 'May\u00a06, 2014' });
  const after = asOfModel({ after: '2014-05-06' }, 'en');
  expect(after).toMatchObject({ title: 'Undated source' });
  expect(after).not.toHaveProperty('dateTime');
  expect(after.explanation).toContain('May\u00a06, 2014');
  expect(after.explanation).not.toBe(on.explanation);
  expect(after.short).not.toBe(on.short);
});

describe.each(LOCALES)('the date of facts, in %s', (locale) => {
  const messages = messagesIn(locale);

  it.each(['2014', '2014-05', '2014-05-06'])('is put in each sentence as it asks: %s', (date) => {
    const blanks = {
      '{date}': formatDate(date, locale),
      '{ofDate}': formatDateAfter('of', date, locale),
      '{toDate}': formatDateAfter('to', date, locale),
    };
    const filled = (message: string) =>
      message.replaceAll(/\{\w+\}/g, (blank) => blanks[blank as keyof typeof blanks]);
    expect(asOfModel({ on: date }, locale)).toEqual({
      dateTime: date,
      title: filled('{date}'),
      explanation: filled(messages.asOfOn),
      short: filled(messages.asOfOnShort),
    });
    expect(asOfModel({ after: date }, locale)).toEqual({
      title: messages.asOfUndated,
      explanation: filled(messages.asOfAfter),
      short: filled(messages.asOfAfterShort),
    });
  });
});
