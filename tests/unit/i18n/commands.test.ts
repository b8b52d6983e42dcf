import { describe, expect, it } from 'vitest';
import type { FailureCode, FailureDetails } from '../../../lib/failure.ts';
import { COMMANDS, testSummary, type CommandMessages } from '../../../lib/i18n/commands.ts';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';

/** What each message is told, and what it says of it, by language. */
type Told = {
  [Name in keyof CommandMessages]: CommandMessages[Name] extends (...args: infer Args) => string
    ? readonly [args: Args, said: readonly string[] | Record<Locale, readonly string[]>]
    : undefined;
};

const SUMMARY = {
  folder: 'site',
  files: 12_345,
  pages: 1600,
  rendered: 1234,
  removed: 7,
  redirects: 29,
  bytes: 4_560_001,
  compressedBytes: 1_000_000,
  seconds: 61.25,
};

const TOLD: Told = {
  stepBegins: [[2, 5, 'lint'], ['2/5 lint']],
  progress: [
    [1500, 25_000],
    { fr: ['1\u00a0500 pages sur 25\u00a0000'], en: ['1,500 of 25,000 pages'] },
  ],
  stepPassed: [['lint', 1.25], { fr: ['✓ lint (1,3 s)'], en: ['✓ lint (1.3 s)'] }],
  stepFailed: [['lint', 2], { fr: ['✗ lint', '(2,0 s)'], en: ['✗ lint', '(2.0 s)'] }],
  stepsNotRun: [[['export', 'browser']], ['export, browser']],
  unknownStep: [
    ['lin', ['format', 'lint']],
    [': lin. ', ': format, lint'],
  ],
  languageUnknown: [['de'], ['--lang de ']],
  recorded: [
    [1234, 'a.txt'],
    { fr: ['a.txt\u00a0: 1\u00a0234 adresses'], en: ['a.txt: 1,234 addresses'] },
  ],
  siteUrlInvalid: [['ftp://a'], ['SITE_URL=ftp://a ', 'SITE_URL=https://', ' npm run build']],
  buildSteps: undefined,
  published: [
    [SUMMARY],
    {
      fr: [
        'site/\u00a0: 12\u00a0345 fichiers, dont 1\u00a0600 pages',
        '1\u00a0234 pages produites, 366 reprises, 7 retirées',
        '29 redirections',
        '4\u00a0561\u00a0Ko, 1\u00a0000\u00a0Ko compressés',
        '61,3\u00a0s',
      ],
      en: [
        'site/: 12,345 files, 1,600 of them pages',
        '1,234 pages rendered, 366 reused, 7 removed',
        '29 redirects',
        '4,561 KB, 1,000 KB compressed',
        '61.3 s',
      ],
    },
  ],
  publishFailed: [['Disk full.'], [' Disk full.']],
  leftIncomplete: [
    ['site', 'Disk full.'],
    [' site/ ', ' Disk full. ', 'npm run build'],
  ],
  indexNowTold: [[12_345], { fr: [': 12\u00a0345.'], en: [': 12,345.'] }],
  indexNowFailed: [['https://a/: 403'], ['IndexNow', 'https://a/: 403']],
  inService: [
    ['7', false, ['5', '6', '7']],
    { fr: ['Version 7 déjà', ': 5, 6, 7.'], en: ['Release 7 is already', ': 5, 6, 7.'] },
  ],
  badOptions: [
    [
      ['--bogus', 'x'],
      [
        { name: 'out', takesValue: true },
        { name: 'full', takesValue: false },
      ],
    ],
    {
      fr: [': --bogus x\n', ': --out <valeur>, --full'],
      en: [': --bogus x\n', ': --out <value>, --full'],
    },
  ],
  siteUrlMissing: undefined,
  failures: undefined,
  systemErrors: undefined,
  unknownHost: [
    ['iis', ['apache', 'nginx']],
    [': iis. ', ': apache, nginx'],
  ],
  notBuilt: [['site'], ['site/', 'npm run build']],
  serving: [['http://127.0.0.1:3000/'], [' http://127.0.0.1:3000/\n']],
  portTaken: [[3000], [' 3000 ', 'PORT=3001 npm start']],
  portRefused: [[80], [' 80', '1023', 'PORT=3000 npm start']],
  portInvalid: [['x'], ['PORT=x ', ' 0 ', '65535', 'PORT=3001 npm start']],
  cannotListen: [
    ['1.2.3.4', 'EADDRNOTAVAIL'],
    ['1.2.3.4', '(EADDRNOTAVAIL)'],
  ],
  stopped: undefined,
  browserDownload: undefined,
  browserPackage: undefined,
  noBrowser: undefined,
  indexNowNobody: undefined,
};

describe.each(LOCALES)('what commands say in %s', (locale) => {
  const messages = COMMANDS[locale];

  it.each(Object.entries(TOLD).filter(([, told]) => told !== undefined))(
    '%s says all that it is told',
    (name, told) => {
      if (told === undefined) return;
      const [args, said] = told;
      const say = messages[name as keyof CommandMessages];
      const text: unknown = Reflect.apply(say as () => string, undefined, args);
      const parts = 'fr' in said ? said[locale] : said;
      for (const part of parts) expect(text).toContain(part);
    },
  );

  it('sums a build up on one line, its parts apart', () => {
    expect(messages.published(SUMMARY).split(' · ')).toHaveLength(5);
  });

  it('proposes a port that there is', () => {
    expect(messages.portTaken(65_534)).toContain('PORT=65535 ');
    expect(messages.portTaken(65_535)).toContain('PORT=3001 ');
  });

  it('names a host that was not given', () => {
    expect(messages.unknownHost('', ['apache'])).toContain(': –. ');
  });

  it('has words for all that takes none', () => {
    const { stopped, siteUrlMissing, browserDownload, browserPackage, noBrowser } = messages;
    const texts = [stopped, siteUrlMissing, browserDownload, browserPackage, noBrowser];
    for (const text of [...texts, ...Object.values(messages.buildSteps)])
      expect(text).toMatch(/\p{L}{3}/u);
  });
});

const FAILURES: { [Code in FailureCode]: FailureDetails[Code] } = {
  notAFolder: { folder: 'site' },
  holdsProject: { folder: 'site' },
  foreignFolder: { folder: 'site' },
  locked: { folder: 'site', holder: { pid: 77, since: 'noon' } },
  removedMeanwhile: { path: 'a/b.html' },
  codeChanged: {},
  siteDateInvalid: { value: '2026-02-30' },
  brotliQualityInvalid: { value: '12' },
  indexNowKeyInvalid: {},
  indexNowEarly: { address: 'https://a.qc.ca/b/' },
  indexNowPartly: { told: 10_000, count: 20_000, reason: '403' },
  notPublished: { folder: 'site' },
  incomplete: { folder: 'site' },
  altered: { folder: 'site', path: 'a/b.html' },
  localAddress: { siteUrl: 'http://localhost' },
  localOverPublic: { releases: 'site', siteUrl: 'https://a.qc.ca' },
  notALink: { path: 'site/current' },
  noRelease: { releases: 'site' },
  notForReleases: { releases: 'site' },
  noFormerRelease: { releases: 'site', known: ['5', '6'], to: '4' },
};

describe.each(LOCALES)('what keeps a command from doing its work, in %s', (locale) => {
  it.each(Object.entries(FAILURES))('%s says all that is known of it', (code, details) => {
    const text = String(
      Reflect.apply(COMMANDS[locale].failures[code as FailureCode] as () => string, undefined, [
        details,
      ]),
    );
    const known = Object.values(details).flatMap((value): string[] =>
      typeof value === 'string' ? [value] : Object.values(value).map(String),
    );
    for (const part of known) expect(text).toContain(part);
    expect(text).toMatch(/\p{L}{3}/u);
  });

  it('is said in no other', () => {
    for (const [code, details] of Object.entries(FAILURES)) {
      const [fr, en] = LOCALES.map((one) =>
        Reflect.apply(COMMANDS[one].failures[code as FailureCode] as () => string, undefined, [
          details,
        ]),
      );
      expect(fr).not.toBe(en);
    }
    const [fr, en] = LOCALES.map((one) => COMMANDS[one].systemErrors['ENOSPC']?.('a'));
    expect(fr).not.toBe(en);
  });

  it('is told apart from what was not foreseen', () => {
    const { systemErrors } = COMMANDS[locale];
    for (const code of ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EEXIST', 'ENOTDIR']) {
      expect(systemErrors[code]?.('a/b')).toContain(' a/b');
    }
    expect(systemErrors['EPIPE']).toBeUndefined();
  });
});

it('no message is the same in both languages, but the bare names of steps', () => {
  const same = Object.entries(TOLD).flatMap(([name, told]) => {
    const [fr, en] = LOCALES.map((locale) => {
      const message: unknown = COMMANDS[locale][name as keyof CommandMessages];
      return typeof message === 'function'
        ? String(Reflect.apply(message, undefined, [...(told?.[0] ?? [])]))
        : JSON.stringify(message);
    });
    return fr === en ? [name] : [];
  });
  // What is in these is compared below.
  expect(same).toEqual(['stepBegins', 'failures', 'systemErrors']);
});

it('the closing line of the tests is the same in both languages', () => {
  expect(testSummary(7, 1)).toBe('tests: 7 passed, 1 failed');
});
