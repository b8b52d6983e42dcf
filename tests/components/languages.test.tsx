// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { all } from '../support/page-document.ts';
import { htmlOf, localisedExamples } from './example-html.ts';

// Each message of the templates says which language it is in.
vi.mock(import('../../lib/i18n/messages.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const inLanguage = (value: unknown, locale: Locale): unknown => {
    if (typeof value === 'string') return `${value}⟨${locale}⟩`;
    if (typeof value === 'function') {
      return (...args: unknown[]) => inLanguage(Reflect.apply(value, undefined, args), locale);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, message]) => [
        name,
        // What leads to the other language is said in that one.
        inLanguage(message, name.startsWith('otherLanguage') === (locale === 'fr') ? 'en' : 'fr'),
      ]),
    );
  };
  const messages = {
    fr: inLanguage(original.messagesIn('fr'), 'fr'),
    en: inLanguage(original.messagesIn('en'), 'en'),
  } as Record<Locale, ReturnType<typeof original.messagesIn>>;
  return { ...original, messagesIn: (locale: Locale) => messages[locale] };
});

describe('a message is in the language that its element says', () => {
  it.each(localisedExamples)('$title', (example) => {
    const { body } = new DOMParser().parseFromString(htmlOf(example), 'text/html');
    // One file answers wrong addresses in both languages.
    const page = example.example.component === 'NotFound' ? 'fr' : example.locale;
    const wrong = all(body, '*').flatMap((element) => {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const texts = [
        ...own.map(({ textContent }) => textContent ?? ''),
        ...[...element.attributes].map(({ value }) => value),
      ].filter((text) => text.includes('⟨'));
      if (texts.length === 0) return [];
      const language = element.closest('[lang]')?.getAttribute('lang') ?? page;
      return texts.filter((text) =>
        [...text.matchAll(/⟨(..)⟩/g)].some(([, locale]) => locale !== language),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is not blind', () => {
    expect(localisedExamples.map(htmlOf).join('')).toContain('⟨fr⟩');
  });
});
