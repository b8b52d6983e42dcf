// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../lib/i18n/format-months.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { all, pageDocuments, readableText } from '../support/page-document.ts';

const pages = pageDocuments().map((page) => ({
  ...page,
  text: readableText(page.document.body),
}));
const byAddress = new Map(pages.map((page) => [page.address, page]));

const AGREEMENTS: Record<Locale, string> = {
  fr: '/echanges-internationaux/ententes/',
  en: '/en/international-exchanges/agreements/',
};

/** The value of a fact of a record. */
function factOf(document: Document, name: string): string[] {
  const term = all(document, '.facts dt').find((element) => readableText(element) === name);
  return all(term?.parentElement ?? document.createElement('p'), 'dd').map(readableText);
}

/** Every date in a text, as precise as it is written: `2017-09`, `2017-09-22`. */
function datesIn(text: string, locale: Locale): string[] {
  const names = MONTHS[locale].map(({ full }) => full.toLowerCase());
  const month = `(?<month>${names.join('|')})`;
  const year = '(?<year>\\d{4})';
  const pattern =
    locale === 'fr'
      ? new RegExp(`(?:(?<day>\\d{1,2})(?:er)? )?${month} ${year}`, 'giu')
      : new RegExp(`${month} (?:\\d{1,2}–)?(?:(?<day>\\d{1,2}), )?${year}`, 'giu');
  return [...text.matchAll(pattern)].map(({ groups = {} }) => {
    const number = names.indexOf(groups['month']?.toLowerCase() ?? '') + 1;
    const parts = [groups['year'], number, groups['day']].filter((part) => part !== undefined);
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  });
}

/** Every date the sources give, the creation of Santé Québec, and the day of this site's own pages. */
const KNOWN_DATES = [
  '2014-05-06',
  '2015-04-01',
  '2015-08-05',
  '2017-09',
  '2017-09-02',
  '2017-09-10',
  '2017-09-22',
  '2017-10-11',
  '2018-11',
  '2023-12',
  '2026-11-23',
];
const KNOWN_YEARS = [
  '2004',
  '2008',
  '2011',
  '2013',
  '2014',
  '2015',
  '2017',
  '2018',
  '2023',
  '2026',
];

describe('no date that no source gives', () => {
  it.each(pages)('$address', ({ text, locale }) => {
    expect(datesIn(text, locale).filter((date) => !KNOWN_DATES.includes(date))).toEqual([]);
    const years = text.match(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g) ?? [];
    expect(years.filter((year) => !KNOWN_YEARS.includes(year))).toEqual([]);
  });

  it.each(pages)('$address: the same in what machines read', ({ document }) => {
    const dates = all(document, 'time').map((time) => time.getAttribute('datetime') ?? '');
    const known = [...KNOWN_DATES, ...KNOWN_YEARS, '2015-08-05T13:32'];
    expect(dates.filter((date) => !known.includes(date))).toEqual([]);
  });

  it('dates are found in both languages', () => {
    expect(datesIn('le 1er avril 2015, du 2 au 10 août 2017, en mai 2018', 'fr')).toEqual([
      '2015-04-01',
      '2017-08-10',
      '2018-05',
    ]);
    expect(datesIn('April 1, 2015, August 2–10, 2017, May 2018', 'en')).toEqual([
      '2015-04-01',
      '2017-08-10',
      '2018-05',
    ]);
  });
});

describe('what the sources leave unsaid is shown as not published', () => {
  const records = [
    { fr: 'conass-2004', en: 'conass-2004', signed: '2004', partner: true, people: false },
    { fr: 'conass-2013', en: 'conass-2013', signed: '2013', partner: true, people: true },
    { fr: 'shandong-2008', en: 'shandong-2008', signed: '2008', partner: true, people: false },
    { fr: 'shanghai-2011', en: 'shanghai-2011', signed: '2011', partner: true, people: false },
    {
      fr: 'protocole-prevention-2017',
      en: 'prevention-protocol-2017',
      signed: '2017',
      partner: false,
      people: false,
    },
    {
      fr: 'protocole-technologies-2017',
      en: 'technologies-protocol-2017',
      signed: '2017',
      partner: false,
      people: false,
    },
  ];
  const cases = records.flatMap((record) =>
    (['fr', 'en'] as const).map((locale) => ({
      ...record,
      locale,
      address: `${AGREEMENTS[locale]}${record[locale]}/`,
    })),
  );

  it.each(cases)('$address', ({ address, locale, signed, partner, people }) => {
    const messages = messagesIn(locale);
    const document = byAddress.get(address)?.document ?? new Document();
    const fact = (name: string) => factOf(document, name).join(' + ');
    const isUnsaid = (name: string) => fact(name) === messages.notPublished;
    // The year alone: no source gives the day of any of them.
    expect(fact(messages.signed)).toBe(signed);
    expect(isUnsaid(messages.signedIn)).toBe(true);
    expect(fact(messages.partner)).not.toBe('');
    expect(isUnsaid(messages.partner)).toBe(!partner);
    expect(fact(messages.sides.quebec).includes('Réjean Hébert')).toBe(people);
    expect(isUnsaid(messages.sides.quebec)).toBe(!people);
    expect(fact(messages.sides.partner)).toBe(
      people ? `CONASS ${messages.personNotPublished}` : messages.notPublished,
    );
  });

  it.each([
    '/echanges-internationaux/rapports-de-mission/chine-2017/',
    '/en/international-exchanges/mission-reports/china-2017/',
  ])('%s does not say what took place in which town', (address) => {
    const words = all(byAddress.get(address)?.document ?? new Document(), '.words').map(
      readableText,
    );
    expect(words.join(' ')).toContain('Shanghai');
    expect(words.join(' ')).not.toMatch(/Qingdao|Jinan|Beijing/);
  });
});

describe('no slip of the sources is carried', () => {
  const SLIPS = [
    ['an em dash in a name', /\p{L}—\p{L}/u],
    [
      'labels of links that open a window',
      /ouvre une nouvelle fenêtre|opens a new window|open in a new window/i,
    ],
    ['“the promote”', /is the promote/i],
  ] as const;

  it.each(SLIPS)('%s', (_name, slip) => {
    expect(pages.filter(({ text }) => slip.test(text)).map(({ address }) => address)).toEqual([]);
  });

  it('telephone numbers are written as each language writes them', () => {
    const wrong = { fr: /\d{3}-\d{3}-\d{4}/, en: /\d{3} \d{3}-\d{4}/ };
    const right = { fr: /418 266-8776/, en: /418-266-8776/ };
    for (const { address, locale, text } of pages) {
      expect(text, address).toMatch(right[locale]);
      expect(text, address).not.toMatch(wrong[locale]);
    }
  });

  it('no page is said to be in one language only: all are in both', () => {
    const labels =
      /\((?:in French only|in English only|en français seulement|en anglais seulement)\)/;
    expect(pages.filter(({ text }) => labels.test(text)).map(({ address }) => address)).toEqual([]);
  });

  it('Québec writes its punctuation: no space before ; ! ? and none that breaks before :', () => {
    for (const { address, locale, document } of pages) {
      if (locale !== 'fr') continue;
      const texts = all(document, 'body *')
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node.nodeType === node.TEXT_NODE)
        .map((node) => node.textContent ?? '');
      expect(
        texts.filter((text) => /[\s\u00A0\u202F][;!?]/.test(text)),
        address,
      ).toEqual([]);
      expect(
        texts.filter((text) => /[^\S\u00A0][:%»]|«[^\u00A0]/.test(text)),
        address,
      ).toEqual([]);
    }
  });
});
