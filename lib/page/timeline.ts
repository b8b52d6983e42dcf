import type { Locale } from '../i18n/locale.ts';
import { dayTime, earliest } from './dates.ts';
import type { LinkModel, TimelineItem, TimeModel } from './model.ts';

/** Something that happened on a date. */
export interface TimelineEvent {
  start: string;
  /** The date, where it is shorter than in full, or a range. */
  time?: TimeModel;
  text: string;
  link?: LinkModel;
}

/** Events in the order of time, but for one that may be another: no order is known of those. */
export function timeline(events: readonly TimelineEvent[], locale: Locale): TimelineItem[] {
  return events
    .filter((event) => !events.some((other) => isVaguer(event, other)))
    .toSorted((a, b) => earliest(a.start) - earliest(b.start))
    .map(({ start, time, text, link }) => ({
      time: time ?? dayTime(start, locale),
      text,
      ...(link === undefined ? {} : { link }),
    }));
}

/** Whether an event's date only says "that year" of an event known to the day. */
function isVaguer(event: TimelineEvent, other: TimelineEvent): boolean {
  return other.start.length > event.start.length && other.start.startsWith(event.start);
}
