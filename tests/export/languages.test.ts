// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/site/site-folders.ts';
import {
  all,
  languageOf,
  notFoundDocument,
  pageDocuments,
  readableText,
} from '../support/page-document.ts';

const pages = pageDocuments();
const { references } = await loadSite(defaultFolders());

/** Every text in an object of messages; functions have none. */
function textsOf(messages: object): string[] {
  return Object.values(messages).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}

/** The words of the furniture in a language; the names of languages are in the other. */
function furnitureWords(locale: Locale): Set<string> {
  const { otherLanguage: _name, otherLanguageMissing: _sentence, ...messages } = messagesIn(locale);
  return new Set([...textsOf(messages), ...textsOf(MARKDOWN[locale])]);
}

/** Matches what a message becomes on a page, its blanks filled. */
function patternOf(message: string): RegExp {
  const parts = message
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/** The patterns of the words that only that language has; a blank alone would match anything. */
function patternsOf(locale: Locale): RegExp[] {
  const others = furnitureWords(otherLocale(locale));
  return [...furnitureWords(locale)]
    .filter(
      (message) => !others.has(message) && /\p{L}{2}/u.test(message.replaceAll(/\{\w+\}/g, '')),
    )
    .map(patternOf);
}

const PATTERNS: Record<Locale, RegExp[]> = { fr: patternsOf('fr'), en: patternsOf('en') };

const SPOKEN = ['alt', 'title', 'aria-label', 'data-label'];

/** Every text and spoken attribute in an element that is in a language, as a reader gets it. */
function textsIn(root: Element, locale: Locale): string[] {
  const texts: string[] = [];
  for (const element of [root, ...all(root, '*')]) {
    if (languageOf(element) !== locale) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) texts.push(readableText(node));
    }
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text !== '');
}

const inOtherLanguage = (document: Document, locale: Locale) =>
  textsIn(document.documentElement, locale).filter((text) =>
    PATTERNS[otherLocale(locale)].some((pattern) => pattern.test(text)),
  );

describe('the words of one language never show on pages of the other', () => {
  it.each(pages)('$address', ({ document, locale }) => {
    expect(inOtherLanguage(document, locale)).toEqual([]);
  });

  it('/404.html, which speaks both', () => {
    const document = notFoundDocument();
    expect(inOtherLanguage(document, 'fr')).toEqual([]);
    expect(inOtherLanguage(document, 'en')).toEqual([]);
  });

  it.each(pages)('$address has the words of its own language', ({ document, locale }) => {
    const own = textsIn(document.documentElement, locale).filter((text) =>
      PATTERNS[locale].some((pattern) => pattern.test(text)),
    );
    expect(own.length).toBeGreaterThanOrEqual(6);
  });
});

/** Small words that one language has and the other has not. */
const SMALL_WORDS: Record<Locale, RegExp> = {
  fr: /(?<![\p{L}’])(?:les?|la|des|du|et|aux?|une?|avec|dans|pour|sur|est|sont|cette?)(?![\p{L}’])/iu,
  en: /(?<![\p{L}’])(?:the|of|and|to|with|from|in|for|is|are|this|our|your)(?![\p{L}’])/iu,
};

/** What surrounds the words of authors. */
const FURNITURE =
  '.skip-link, header, nav:not(.page-contents), footer, .kind, .facts dt, .label, th[scope=col], .to-top';

describe('the furniture is in one language', () => {
  it.each(pages)('$address', ({ document, locale }) => {
    const texts = all(document, FURNITURE).flatMap((part) => textsIn(part, locale));
    expect(texts.filter((text) => SMALL_WORDS[otherLocale(locale)].test(text))).toEqual([]);
    expect(texts.some((text) => SMALL_WORDS[locale].test(text))).toBe(true);
  });
});

describe('the notice on pages in English', () => {
  const notice = references.site.englishNotice;

  it.each(pages)('$address', ({ document, locale }) => {
    const times = readableText(document.body).split(notice).length - 1;
    expect(times).toBe(locale === 'en' ? 1 : 0);
    const top = readableText(document.querySelector('header') ?? document.body);
    expect(top.includes(notice)).toBe(locale === 'en');
  });
});

describe('the notice that this is a demonstration', () => {
  it.each(pages)('$address', ({ document, locale }) => {
    const top = readableText(document.querySelector('header') ?? document.body);
    expect(top.includes(references.site.demonstrationNotice[locale])).toBe(
      references.site.status === 'demonstration',
    );
  });
});

describe('/404.html', () => {
  const document = notFoundDocument();

  it('says what happened in French, then in English', () => {
    expect(document.documentElement.lang).toBe('fr');
    expect(all(document, 'main section').map((section) => section.getAttribute('lang'))).toEqual([
      'fr',
      'en',
    ]);
    for (const [index, locale] of (['fr', 'en'] as const).entries()) {
      const section = all(document, 'main section')[index] ?? document.body;
      expect(readableText(section)).toContain(messagesIn(locale).notFound);
      expect(document.title).toContain(messagesIn(locale).notFoundTitle);
      const home = locale === 'fr' ? '/' : '/en/';
      expect(section.querySelector(`a[href="${home}"]`)).not.toBeNull();
    }
  });

  it('is not for search engines', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain(
      'noindex',
    );
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
  });
});
