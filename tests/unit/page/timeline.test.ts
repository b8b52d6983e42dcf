import { describe, expect, it } from 'vitest';
import { timeline, type TimelineEvent } from '../../../lib/page/timeline.ts';

const events = (...starts: string[]): TimelineEvent[] =>
  starts.map((start) => ({ start, text: start }));
const spans = (...starts: string[]) => timeline(events(...starts), 'fr').map(({ span }) => span);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the spans of a timeline', () => {
  it.each([
    [['2004', '2013']],
    [['2004', '2013', '2014-05-06']],
    [['2017-09-02', '2017-09-22', '2017-10-11']],
    [['1990', '2013', '2014', '2015']],
    [['2013', '2013', '2013']],
    [['2001', '2002', '2003', '2004', '2005', '2006', '2007']],
  ])('fill the line: %j', (starts) => {
    const parts = spans(...starts);
    expect(parts).toHaveLength(starts.length);
    expect(sum(parts)).toBe(24);
    expect(parts.every((span) => Number.isInteger(span) && span > 0)).toBe(true);
  });

  it('leave room for the words of each of up to four events', () => {
    for (const span of spans('1900', '2013', '2014', '2015'))
      expect(span).toBeGreaterThanOrEqual(6);
  });

  it('grow with the time between two events', () => {
    const [short = 0, long = 0] = spans('2004', '2005', '2014');
    expect(long).toBeGreaterThan(short);
  });

  it('are in the order of the times between events, be they many', () => {
    const parts = spans('2001-01', '2001-11', '2002-10', '2003-10', '2004-11').slice(0, -1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(new Set(parts).size).toBeGreaterThan(1);
  });

  it('are of no line when there is one event or none', () => {
    expect(timeline([], 'fr')).toEqual([]);
    expect(timeline(events('2004'), 'fr')).toEqual([]);
  });
});

describe('a timeline', () => {
  it('is in the order of time, whatever that of the events', () => {
    const texts = timeline(events('2014-05-06', '2004', '2013-01'), 'fr').map(({ text }) => text);
    expect(texts).toEqual(['2004', '2013-01', '2014-05-06']);
  });

  it('says how much of a span an event lasts, in percent', () => {
    const [mission, report] = timeline(
      [
        { start: '2017-09-01', end: '2017-09-11', text: 'mission' },
        { start: '2017-09-21', text: 'report' },
      ],
      'fr',
    );
    expect(mission?.lasts).toBe(50);
    expect(report?.lasts).toBe(0);
  });

  it('never lasts more than its span', () => {
    const [mission] = timeline(
      [
        { start: '2017-09-01', end: '2017-12-01', text: 'mission' },
        { start: '2017-09-21', text: 'report' },
      ],
      'fr',
    );
    expect(mission?.lasts).toBe(100);
  });

  it('leaves out a date that may be the day of another', () => {
    const texts = timeline(events('2014', '2014-05-06', '2004'), 'fr').map(({ text }) => text);
    expect(texts).toEqual(['2004', '2014-05-06']);
  });
});
