import { describe, expect, it } from 'vitest';
import { ADVICE_EN } from '../../../lib/i18n/advice-en.ts';
import { ADVICE_FR } from '../../../lib/i18n/advice-fr.ts';
import { LOCALES, otherLocale, type Locale } from '../../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../../lib/i18n/markdown.ts';
import { fill, messagesIn } from '../../../lib/i18n/messages.ts';
import { PROBLEMS_EN } from '../../../lib/i18n/problems-en.ts';
import { PROBLEMS_FR } from '../../../lib/i18n/problems-fr.ts';

/** Every text of a table of messages, by its path. */
function textsOf(messages: object, path = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, here) : [];
  });
}

/** What the content check says of each problem. */
const PROBLEMS: Record<Locale, Map<string, string>> = {
  fr: new Map(textsOf({ ...PROBLEMS_FR, ...ADVICE_FR })),
  en: new Map(textsOf({ ...PROBLEMS_EN, ...ADVICE_EN })),
};

const TEXTS: Record<Locale, Map<string, string>> = {
  fr: new Map(textsOf({ ...messagesIn('fr'), markdown: MARKDOWN.fr })),
  en: new Map(textsOf({ ...messagesIn('en'), markdown: MARKDOWN.en })),
};

/** What only one of the languages writes: letters, and words that sentences can't do without. */
const MARKS: Record<Locale, RegExp> = {
  fr: /[éèêàçùœÉÀ«]|(?<!\p{L})(?:[dlnq]’|le|la|les|de|du|des|une?|et|est|pour|cette|aucune?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|of|and|an|is|are|has|been|to|in|by|with|for|this|what|no|not)(?!\p{L})/iu,
};

/** Names that stay French in English. */
const NAMES = /Québec/g;

/** Said in the other language: what leads to it. */
const isForOthers = (path: string) => /(?:^|\.)otherLanguage/.test(path);

describe.each(LOCALES)('the messages in %s', (locale) => {
  it('are in that language', () => {
    const foreign = [...TEXTS[locale]].filter(([path, text]) => {
      const language = isForOthers(path) ? otherLocale(locale) : locale;
      return MARKS[otherLocale(language)].test(
        text.replaceAll(NAMES, '').replaceAll(/\{\w+\}/g, ''),
      );
    });
    expect(foreign.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it('of the content check are in that language, but for what is quoted', () => {
    const foreign = [...PROBLEMS[locale]].filter(([, text]) =>
      MARKS[otherLocale(locale)].test(
        text.replaceAll(/«[^»]*»|"[^"]*"|\(.*?\)|\{\w+\}|[\w.-]*[/.][\w./-]+/g, ''),
      ),
    );
    expect(foreign.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it('say something, and have no space at their ends', () => {
    const wrong = [...TEXTS[locale]].filter(([, text]) => text === '' || text !== text.trim());
    expect(wrong).toEqual([]);
  });
});

it('the languages have the same messages, with the same blanks', () => {
  /** A date after « de » or « à » is one word with it in French. */
  const blanksOf = (text: string) =>
    (text.match(/\{\w+\}/g) ?? [])
      .map((blank) => (/^\{(?:ofDate|toDate)\}$/.test(blank) ? '{date}' : blank))
      .toSorted();
  expect([...TEXTS.en.keys()]).toEqual([...TEXTS.fr.keys()]);
  const differing = [...TEXTS.fr].filter(
    ([path, text]) => String(blanksOf(text)) !== String(blanksOf(TEXTS.en.get(path) ?? '')),
  );
  expect(differing).toEqual([]);
});

it('no message is the same in both languages, but for words that both have', () => {
  const same = [...TEXTS.fr].filter(([path, text]) => TEXTS.en.get(path) === text);
  expect([...new Set(same.map(([, text]) => text))].toSorted()).toEqual([
    'Dates',
    'Documents',
    'Index',
    'Missions',
    'National',
    'Notes',
    'Page {number}',
    'Pages',
    'Province',
    'Publication',
    'Publications',
    'Québec',
    'Section',
    '{title}, page {number}',
  ]);
});

describe('fill', () => {
  it('fills each blank with its value, whatever signs it has', () => {
    expect(fill('{a} {b} {a}', { a: '$&', b: 2 })).toBe('$& 2 $&');
  });
});
