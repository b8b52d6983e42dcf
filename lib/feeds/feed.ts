import type { Locale } from '../i18n/locale.ts';

/** A feed, whatever the form it is written in. Texts are plain; addresses are absolute. */
export interface Feed {
  locale: Locale;
  /** Names it for good, wherever it is. */
  id: string;
  title: string;
  /** Who publishes it, and in which language that is called so. */
  author: { name: string; locale: Locale };
  /** The page that lists what it holds. */
  page: string;
  /** When something in it last changed. */
  updated: string;
  /** The newest first. */
  items: readonly FeedItem[];
}

/** A record in a feed. */
export interface FeedItem {
  /** Names it for good, wherever its page is. */
  id: string;
  url: string;
  /** The same page in the other language. */
  translation?: { locale: Locale; url: string };
  title: string;
  summary: string;
  /** What kind of record it is, in words. */
  kind: string;
  /** The text of its page, as HTML. */
  html: string;
  /** When it is dated, if that is known to the day. */
  published?: string;
  updated: string;
}
