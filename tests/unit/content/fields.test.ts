import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  alias,
  asOf,
  bilingual,
  day,
  dayOrTime,
  key,
  line,
  lineOf,
  pageOf,
  partialDate,
  person,
  publicFile,
  slug,
  source,
  webAddress,
} from '../../../lib/content/schema/fields.ts';
import { contacts, countries, places, regions } from '../../../lib/content/schema/references.ts';
import { sharedSchemas } from '../../../lib/content/shared-lists.ts';
import { contentTypes, recordTypes, type ContentType } from '../../../lib/content/schema/types.ts';

/** Whether a schema takes a value. */
const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** For each kind of field, what it takes, and its nearest neighbours that it does not. */
const KINDS: Record<string, [schema: z.ZodType, taken: unknown[], refused: unknown[]]> = {
  line: [
    line,
    ['a', 'Deux mots\u00a0: oui', ' a ', 'x'.repeat(500)],
    ['', ' ', '\u00a0', 'a\nb', 'a\tb', '\u0000', 'x'.repeat(501), 7, null],
  ],
  lineOf: [lineOf(3, 5), ['abc', 'abcde'], ['ab', 'abcdef', '    ']],
  bilingual: [
    bilingual,
    [{ fr: 'Oui', en: 'Yes' }],
    [{ fr: 'Oui' }, { en: 'Yes' }, { fr: 'Oui', en: ' ' }, { fr: 'Oui', en: 'Yes', de: 'Ja' }],
  ],
  partialDate: [
    partialDate,
    ['2004', 2004, '1000', '2999-12-31', '2018-11', '2014-05-06', '2016-02-29', '2018-12-31'],
    [
      '04',
      '0999',
      '3000',
      '0999-12-31',
      '2018-99',
      '2018-05-99',
      204,
      '20041',
      '2018-1',
      '2018-13',
      '2018-00',
      '2014-05-00',
      '2014-05-32',
      '2015-02-29',
    ].concat(['2014-5-6', '2014-05-06T10:00', ' 2004', '2004 ', 'mai 2004', '2014/05']),
  ],
  day: [day, ['2017-09-22', '2016-02-29'], ['2017', '2017-09', '2017-09-31', '2017-09-22T10:00']],
  dayOrTime: [
    dayOrTime,
    ['2015-08-05', '2015-08-05T13:32', '2015-08-05T00:00', '2015-08-05T23:59'],
    [
      '2015-08',
      '2015',
      '0999-08-05T13:32',
      '3000-08-05T13:32',
      '2015-08-05T24:00',
      '2015-08-05T23:60',
      '2015-08-05T1:32',
    ].concat(['2015-08-05 13:32', '2015-02-30T13:32', '2015-08-05T13:32:00', 'x2015-08-05T13:32']),
  ],
  slug: [
    slug,
    ['a', '2017', 'plan-2017', 'x'.repeat(80)],
    ['', '-a', 'a-', 'a--b', 'A', 'été', 'a b', 'a/b', 'a.b', 'a_b', 'x'.repeat(81)],
  ],
  // Its forms are in `redirects.test.ts`.
  alias: [alias, [`/${'x'.repeat(198)}/`], [`/${'x'.repeat(199)}/`]],
  key: [key, ['a', 'a-1'], ['', 'a_b', 'A', '-a', 'a-', 'a b', 'a/b', 'é']],
  pageOf: [
    pageOf(),
    ['ministere', 'ministere/mission', 'a/b-c/2017'],
    ['', '/ministere', 'ministere/', 'a//b', 'ministere/mission.md', 'Ministere', '../a', 'a b'],
  ],
  publicFile: [
    publicFile(),
    // Whether there is such a file, and what it is, is asked of the file.
    ['/documents/plan.pdf', '/documents/2017/Été.pdf', `/documents/${'x'.repeat(185)}.pdf`],
    ['plan.pdf', 'documents/plan.pdf', 'x/documents/plan.pdf', '/images/plan.pdf']
      .concat(['/documents', '/documents/plan.md', 'https://exemple.test/documents/plan.pdf'])
      .concat(`/documents/${'x'.repeat(186)}.pdf`),
  ],
  webAddress: [
    webAddress,
    ['https://www.who.int/', 'http://a.qc.ca/b?c#d'],
    [
      'www.who.int',
      '//www.who.int',
      'ftp://a.ca/',
      'mailto:a@b.ca',
      'xhttp://a.ca',
      'javascript:1',
    ],
  ],
  asOf: [asOf, [{ on: '2017' }, { after: '2017-09' }], [{}, { on: '2017', after: '2017' }]],
  person: [
    person,
    [
      { name: 'A', role: { fr: 'a', en: 'b' } },
      ...['dr', 'm', 'mme'].map((honorific) => ({
        name: 'A',
        honorific,
        role: { fr: 'a', en: 'b' },
      })),
    ],
    [
      { name: 'A' },
      { role: { fr: 'a', en: 'b' } },
      { name: 'A', honorific: 'Dr', role: { fr: 'a', en: 'b' } },
    ],
  ],
  source: [
    source,
    [
      { page: 'ministere/mission' },
      { title: { fr: 'Un titre', en: 'A title' }, date: '2017', url: 'https://a.ca/' },
    ],
    [{}, { page: 'a', title: { fr: 'Un titre', en: 'A title' } }, { date: '2017' }],
  ],
};

describe.each(Object.entries(KINDS))('a field: %s', (_kind, [schema, taken, refused]) => {
  it.each(taken)('takes %j', (value) => {
    expect(takes(schema, value)).toBe(true);
  });
  it.each(refused)('does not take %j', (value) => {
    expect(takes(schema, value)).toBe(false);
  });
});

describe('an address on another site', () => {
  it.each([
    ['ftp://a.ca/', 'bad-web-address', undefined],
    ['//a.ca', 'bad-web-address', undefined],
    ['mailto:a@b.ca', 'bad-web-address', undefined],
    ['tel:811', 'bad-web-address', undefined],
    ['ministere/mission.md', 'bad-web-address', undefined],
    ['www.who.int', 'address-without-scheme', 'https://www.who.int'],
    ['https://localhost/', 'address-private', undefined],
    ['https://a@b.ca/', 'address-login', undefined],
    ['https://', 'address-incomplete', undefined],
  ])('is told what is wrong in it: %s', (text, code, form) => {
    const { error } = webAddress.safeParse(text);
    const [{ params = {} } = {}] = (error?.issues ?? []) as { params?: Record<string, unknown> }[];
    expect(params['code']).toBe(code);
    expect(params['form']).toBe(form);
  });

  it('is kept as it is published', () => {
    expect(webAddress.parse('HTTPS://WWW.Who.int/é')).toBe('https://www.who.int/%C3%A9');
  });
});

describe('what is named twice in a list', () => {
  const role = (fr: string) => ({ fr, en: 'b' });
  it.each<[ContentType, string, unknown, unknown]>([
    [
      'mission-report',
      'delegation',
      { name: 'A', role: role('a') },
      { name: 'A', role: role('c') },
    ],
    [
      'publication',
      'documents',
      { file: '/documents/a.pdf', language: 'fr' },
      { file: '/documents/a.pdf', language: 'en' },
    ],
  ])('is refused, whatever else is said of it: %s, %s', (type, field, one, other) => {
    const facts: Record<string, z.ZodType> = contentTypes[type].facts;
    expect(takes(facts[field] ?? z.never(), [one])).toBe(true);
    expect(takes(facts[field] ?? z.never(), [one, other])).toBe(false);
  });
});

it('records are listed by their date; the home page tells of some', () => {
  const said = Object.entries(recordTypes).map(([type, { list, date, isNews }]) => [
    type,
    list,
    date,
    isNews,
  ]);
  for (const known of [
    ['agreement', 'agreements', 'signed', false],
    ['mission-report', 'mission-reports', 'end', true],
    ['news', 'news', 'published', true],
    ['publication', 'publications', 'published', true],
  ]) {
    expect(said).toContainEqual(known);
  }
});

describe('a place in degrees', () => {
  const name = { fr: 'a', en: 'b' };
  it.each([
    [90, 180, true],
    [-90, -180, true],
    [0, 0, true],
    [90.01, 0, false],
    [-90.01, 0, false],
    [0, 180.01, false],
    [0, -180.01, false],
  ])('%d, %d is on Earth: %s', (lat, lon, isOnEarth) => {
    expect(takes(countries, { a: { name, capital: { lat, lon } } })).toBe(isOnEarth);
    expect(takes(places, { a: { name, country: 'a', lat, lon } })).toBe(isOnEarth);
  });
});

describe('a contact', () => {
  const contact = {
    name: 'Bureau',
    about: { fr: 'Coopération', en: 'Cooperation' },
    street: { fr: '1, rue', en: '1 Street' },
    town: 'Québec (Québec)',
    postalCode: 'G1S 2M1',
  };
  it.each([
    [{}, true],
    [{ phone: '+14182668776', fax: '+14182668755', email: 'a@b.ca', country: 'Canada' }, true],
    [{ phone: '4182668776' }, false],
    [{ phone: '+1418266877' }, false],
    [{ fax: '+141826687555' }, false],
    [{ fax: '+24182668755' }, false],
    [{ email: 'a@' }, false],
    [{ postalCode: 'G1S2M1' }, false],
    [{ postalCode: 'g1s 2m1' }, false],
    [{ postalCode: 'XG1S 2M1' }, false],
    [{ postalCode: 'G1S 2M11' }, false],
  ])('%j is right: %s', (change, isRight) => {
    expect(takes(contacts, { bureau: { ...contact, ...change } })).toBe(isRight);
  });
});

describe('the network', () => {
  const network = {
    asOf: { on: '2017' },
    territorialNetworks: 1,
    localNetworks: 1,
    source: { title: { fr: 'Liste', en: 'List' } },
    list: [{ number: 1, name: 'a', row: 1, column: 1 }],
  };
  it.each([
    [{}, true],
    [{ list: [{ number: 99, name: 'a', row: 6, column: 7 }] }, true],
    [{ territorialNetworks: 0 }, false],
    [{ localNetworks: 0 }, false],
    [{ localNetworks: 1.5 }, false],
    [{ list: [{ number: 0, name: 'a', row: 6, column: 7 }] }, false],
    [{ list: [{ number: 100, name: 'a', row: 6, column: 7 }] }, false],
  ])('%j is right: %s', (change, isRight) => {
    expect(takes(regions, { ...network, ...change })).toBe(isRight);
  });
});

/** How few and how many items a list may have; how small and how large a number may be. */
const LIMITS: Partial<Record<ContentType | 'site', Record<string, [least: number, most: number]>>> =
  {
    site: { menu: [1, 8], footer: [1, 12] },
    home: { latest: [1, 10], aliases: [1, 1_000], order: [0, 9999] },
    agreement: { signatories: [1, 50], fields: [1, 50] },
    'mission-report': { places: [1, 30], delegation: [1, 100], agreements: [1, 50] },
    news: { related: [1, 20] },
    publication: { documents: [1, 20] },
  };

/** Items of lists, each another. */
const ITEMS: Record<string, (index: number) => unknown> = {
  aliases: (index) => `/a-${index}/`,
  signatories: (index) => ({ side: 'quebec', body: `a${index}` }),
  delegation: (index) => ({ name: `A${index}`, role: { fr: 'a', en: 'b' } }),
  documents: (index) => ({ file: `/documents/a${index}.pdf`, language: 'fr' }),
};
const itemOf = (field: string) => ITEMS[field] ?? ((index: number) => `a${index}`);

const limits = Object.entries(LIMITS).flatMap(([type, fields]) =>
  Object.entries(fields).map(([field, [least, most]]) => ({ type, field, least, most })),
);

it.each(limits)('$field of $type is from $least to $most', ({ type, field, least, most }) => {
  const shape: Record<string, z.ZodType> =
    type === 'site'
      ? sharedSchemas.site.shape
      : { ...contentTypes[type as ContentType].words, ...contentTypes[type as ContentType].facts };
  const schema = shape[field] ?? z.never();
  const isNumber = takes(schema, least) || takes(schema, most);
  const of = (count: number) =>
    isNumber ? count : Array.from({ length: count }, (_, index) => itemOf(field)(index));
  const taken = [least, Math.min(most, 1000)];
  const refused = [least - 1, most + 1].filter((count) => isNumber || count >= 0);
  expect(taken.filter((count) => !takes(schema, of(count)))).toEqual([]);
  expect(refused.filter((count) => takes(schema, of(count)))).toEqual([]);
  const [first, second] = [0, 1].map(itemOf(field));
  expect(takes(schema, [first, second, first])).toBe(false);
});

it('the health regions have a number and a name each, in one list that is not empty', () => {
  const list = (...items: [number: number, name: string][]) =>
    takes(
      regions.shape.list,
      items.map(([number, name], index) => ({ number, name, row: 1, column: index + 1 })),
    );
  expect([list([1, 'a']), list([1, 'a'], [2, 'b'])]).toEqual([true, true]);
  expect([list(), list([1, 'a'], [1, 'b']), list([1, 'a'], [2, 'a'])]).toEqual([
    false,
    false,
    false,
  ]);
});

describe('a choice', () => {
  it.each<[ContentType, string, readonly string[]]>([
    ['page', 'shows', ['regions']],
    ['section', 'lists', ['pages', 'agreements', 'mission-reports', 'news', 'publications']],
  ])('%s: %s', (type, field, choices) => {
    const facts: Record<string, z.ZodType> = contentTypes[type].facts;
    const schema = facts[field] ?? z.never();
    expect(choices.filter((choice) => !takes(schema, choice))).toEqual([]);
    expect(
      ['', 'x', ...choices.map((choice) => `${choice}x`)].filter((x) => takes(schema, x)),
    ).toEqual([]);
  });

  it.each<[string, (choice: string) => boolean, readonly string[]]>([
    [
      'the side of who signed',
      (side) => takes(contentTypes.agreement.facts.signatories, [{ side, body: 'A' }]),
      ['quebec', 'partner'],
    ],
    [
      'the status of an agreement',
      (value) => takes(contentTypes.agreement.facts.status, { value, known: '2014' }),
      ['signed', 'existing'],
    ],
    [
      'the language of a document',
      (language) =>
        takes(contentTypes.publication.facts.documents, [{ file: '/documents/a.pdf', language }]),
      ['fr', 'en'],
    ],
    [
      'the level of a partner',
      (level) =>
        takes(sharedSchemas.partners, { a: { name: { fr: 'a', en: 'b' }, country: 'c', level } }),
      ['national', 'state', 'province', 'municipal'],
    ],
    [
      'the status of the site',
      (status) => takes(sharedSchemas.site.shape.status, status),
      ['demonstration', 'official'],
    ],
  ])('%s', (_name, isTaken, choices) => {
    expect(choices.filter((choice) => !isTaken(choice))).toEqual([]);
    expect(['', 'x', ...choices.map((choice) => `${choice}x`)].filter(isTaken)).toEqual([]);
  });

  it('a description is of 40 to 320 characters', () => {
    const { description } = contentTypes.page.words;
    const lengths = [39, 40, 320, 321].filter((length) => takes(description, 'x'.repeat(length)));
    expect(lengths).toEqual([40, 320]);
  });
});
