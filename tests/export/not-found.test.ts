// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { all, notFoundDocument, readableText } from '../support/page-document.ts';

const document = notFoundDocument();
const sections = all(document, 'main section');

it('says what happened in French, then in English', () => {
  expect(document.documentElement.lang).toBe('fr');
  expect(sections.map((section) => section.getAttribute('lang'))).toEqual([...LOCALES]);
  for (const [index, locale] of LOCALES.entries()) {
    const section = sections[index] ?? document.body;
    expect(readableText(section)).toContain(messagesIn(locale).notFound);
    expect(document.title).toContain(messagesIn(locale).notFoundTitle);
    const home = locale === 'fr' ? '/' : '/en/';
    expect(section.querySelector(`a[href="${home}"]`)).not.toBeNull();
  }
});

it('is not for search engines', () => {
  const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
  expect(robots).toContain('noindex');
  expect(document.querySelector('link[rel=canonical]')).toBeNull();
});
