import type { Locale } from '../i18n/locale.ts';
import { dayTime, earliest } from './dates.ts';
import type { LinkModel, TimelineItem, TimeModel } from './model.ts';

/** An event before it is placed on the line. */
export interface TimelineEvent {
  start: string;
  /** The last day, of what lasts. */
  end?: string;
  /** The date, where it is shorter than in full, or a range. */
  time?: TimeModel;
  text: string;
  link?: LinkModel;
}

/** The line is cut in as many parts. */
const LENGTH = 24;
/** Fewer parts would not hold the words of an event. */
const MINIMUM = 6;

/**
 * Places events on a line, to scale as far as their words have room. Fewer than two make no line.
 */
export function timeline(events: readonly TimelineEvent[], locale: Locale): TimelineItem[] {
  const ordered = events
    .filter((event) => !events.some((other) => isVaguer(event, other)))
    .toSorted((a, b) => earliest(a.start) - earliest(b.start));
  const first = ordered[0];
  if (first === undefined || ordered.length < 2) return [];
  const starts = ordered.map(({ start }) => earliest(start));
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  const spans = share(gaps, LENGTH - MINIMUM);
  return ordered.map((event, index) => {
    const gap = gaps[index];
    const lasting = event.end === undefined ? 0 : earliest(event.end) - earliest(event.start);
    return {
      time: event.time ?? dayTime(event.start, locale),
      text: event.text,
      ...(event.link === undefined ? {} : { link: event.link }),
      span: spans[index] ?? MINIMUM,
      lasts: gap === undefined || gap === 0 ? 0 : Math.min(100, Math.round((lasting / gap) * 100)),
    };
  });
}

/** Whether an event's date only says "that year" of an event known to the day: no order is known. */
function isVaguer(event: TimelineEvent, other: TimelineEvent): boolean {
  return other.start.length > event.start.length && other.start.startsWith(event.start);
}

/** Shares a length in proportion to gaps, each getting at least the minimum while it lasts. */
function share(gaps: readonly number[], length: number): number[] {
  const minimum = Math.min(MINIMUM, Math.floor(length / gaps.length));
  const free = length - minimum * gaps.length;
  const total = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  const spans = gaps.map((gap) => minimum + Math.floor((gap / total) * free));
  const widest = gaps.indexOf(Math.max(...gaps));
  const used = spans.reduce((sum, span) => sum + span, 0);
  spans[widest] = (spans[widest] ?? 0) + length - used;
  return spans;
}
