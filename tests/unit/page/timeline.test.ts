import { describe, expect, it } from 'vitest';
import { timeline, type TimelineEvent } from '../../../lib/page/timeline.ts';

const events = (...starts: string[]): TimelineEvent[] =>
  starts.map((start) => ({ start, text: start }));
describe('a timeline', () => {
  it('is in the order of time, whatever that of the events', () => {
    const texts = timeline(events('2014-05-06', '2004', '2013-01'), 'fr').map(({ text }) => text);
    expect(texts).toEqual(['2004', '2013-01', '2014-05-06']);
  });

  it('leaves out a date that may be the day of another', () => {
    const texts = timeline(events('2014', '2014-05-06', '2004'), 'fr').map(({ text }) => text);
    expect(texts).toEqual(['2004', '2014-05-06']);
  });
});
