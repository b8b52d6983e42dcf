import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { renderInline } from '../../lib/markdown/inline.ts';
import { typeset, typesetRun } from '../../lib/markdown/typography.ts';

/** `_` stands for a non-breaking space, `|` parts what is written from what is shown. */
type Cases = Record<string, readonly string[]>;

const FRENCH: Cases = {
  'non-breaking space before a colon': [
    'Lieux : Jinan|Lieux_: Jinan',
    'Lieux: Jinan|Lieux_: Jinan',
    'Lieux_: Jinan|Lieux_: Jinan',
    'Lieux\u202F: Jinan|Lieux_: Jinan',
    'Il dit :|Il dit_:',
    'Il dit:|Il dit_:',
    'le rapport (2017) : fin|le rapport (2017)_: fin',
    'à 18 %: oui|à 18_%_: oui',
    '« Voici »: fin|«_Voici_»_: fin',
    'Cette mission visait\n: ceci|Cette mission visait_: ceci',
  ],
  'a colon that ends nothing': [
    'à 10:30|à 10:30',
    'de 10:30 à 11:45|de 10:30 à 11:45',
    'a:b|a:b',
    'rapport 1:4|rapport 1:4',
    ': début|: début',
    'C::D|C::D',
    '(:|(:',
    'un ::: deux|un ::: deux',
  ],
  'no space before ; ! ?': [
    'oui ; non|oui; non',
    'oui ! Non ?|oui! Non?',
    'oui_? non|oui? non',
    'oui\u202F; non|oui; non',
    'oui  ?|oui?',
    'oui? non!|oui? non!',
    'Pourquoi ?!|Pourquoi?!',
    '« Quoi ? »|«_Quoi?_»',
    '« ! »|«_!_»',
    'a != b|a != b',
  ],
  guillemets: [
    '« mot »|«_mot_»',
    '«mot»|«_mot_»',
    '«  mot  »|«_mot_»',
    '«_mot_»|«_mot_»',
    '«\u202Fmot\u202F»|«_mot_»',
    '« un » et « deux »|«_un_» et «_deux_»',
    '(« mot »)|(«_mot_»)',
    '«\nmot\n»|«_mot_»',
  ],
  'straight quotes': [
    '"mot"|«_mot_»',
    'le "bon mot" ici|le «_bon mot_» ici',
    '("mot")|(«_mot_»)',
    '"un" et "deux"|«_un_» et «_deux_»',
    '« il dit "oui" »|«_il dit “oui”_»',
    'un écran de 5"|un écran de 5"',
    '"seul|"seul',
    '"mot", dit-il|«_mot_», dit-il',
    'fin "mot".|fin «_mot_».',
  ],
  apostrophes: [
    "l'eau|l’eau",
    "aujourd'hui|aujourd’hui",
    "qu'« elle »|qu’«_elle_»",
    "L'OMS et d'autres|L’OMS et d’autres",
    'l’eau|l’eau',
    "les années '80|les années '80",
    "un mur de 5'|un mur de 5'",
    "s'il n'y a|s’il n’y a",
  ],
  'dashes and ellipses': [
    'Gaspésie--Îles|Gaspésie–Îles',
    'un -- deux|un – deux',
    'un --- deux|un — deux',
    'un ---- deux|un ---- deux',
    'peut-être|peut-être',
    'et...|et…',
    'et.... non|et.... non',
    'et… ?|et…?',
  ],
  'percent and dollar signs': [
    '18 %|18_%',
    '18%|18_%',
    '18_%|18_%',
    '1,5 % de|1,5_% de',
    'un % de|un % de',
    '12 $|12_$',
    '12$|12_$',
    '3 M$|3_M$',
    '$12|$12',
    '(18 %)|(18_%)',
    'a%20b|a%20b',
  ],
  thousands: [
    '1 234|1_234',
    '1 234 567|1_234_567',
    '12 345,5|12_345,5',
    '1\u202F234|1_234',
    'en 2015 300 personnes|en 2015 300 personnes',
    'les 3 200|les 3_200',
    '1 2345|1 2345',
    '418 266-8776|418_266-8776',
    '18 régions|18 régions',
  ],
  'days and months': [
    '6 mai|6_mai',
    'le 6 mai 2014|le 6_mai 2014',
    '1er février 2019|1er_février 2019',
    'du 2 au 10 septembre|du 2 au 10_septembre',
    '22 sept. 2017|22_sept. 2017',
    '6\nmai|6_mai',
    '5 marsouins|5 marsouins',
    '2014 mai|2014 mai',
    'novembre 2018|novembre 2018',
  ],
  times: [
    '13 h 32|13_h_32',
    '13h32|13_h_32',
    '13 h|13_h',
    '9 h 5|9_h_5',
    'de 8 h à 17 h|de 8_h à 17_h',
    '13_h_32|13_h_32',
    '3 hommes|3 hommes',
    '10:30|10:30',
  ],
  'numbers and what they count': [
    '10 300 km|10_300_km',
    '2e étage|2e_étage',
    '1er étage|1er_étage',
    '230 Ko|230_Ko',
    '20 °C|20_°C',
    '8 milliards|8_milliards',
    '5 m de haut|5_m de haut',
    '5 mesures|5 mesures',
  ],
  'titles and references': [
    'M. Daniel Desharnais|M._Daniel Desharnais',
    'Mme Valérie Fontaine|Mme_Valérie Fontaine',
    'Dr Gaétan Barrette|Dr_Gaétan Barrette',
    'Dre Tremblay|Dre_Tremblay',
    'MM. Hébert et Barrette|MM._Hébert et Barrette',
    'le Dr de garde|le Dr de garde',
    'art. 22.3|art._22.3',
    'p. 12|p._12',
    'no 5|no_5',
    'no sens|no sens',
    'RLRQ, c. O-7.2|RLRQ, c._O-7.2',
  ],
  'postal codes': [
    'G1S 2M1|G1S_2M1',
    'Québec (Québec) G1S 2M1|Québec (Québec)__G1S_2M1',
    'Québec (Québec)  G1S 2M1|Québec (Québec)__G1S_2M1',
    'Québec (Québec)__G1S_2M1|Québec (Québec)__G1S_2M1',
    'Québec (Québec) Canada  G1S 2M1|Québec (Québec) Canada__G1S_2M1',
    'Montréal (Québec) H2Z 1A1|Montréal (Québec)__H2Z_1A1',
    'Québec (Québec) et|Québec (Québec) et',
    'A1 2B3|A1 2B3',
  ],
  addresses: [
    'https://x.ca/a--b...c|https://x.ca/a--b...c',
    "https://x.ca/?q='a'&b=1;c : oui|https://x.ca/?q='a'&b=1;c_: oui",
    'voir https://x.ca: fin|voir https://x.ca_: fin',
    'msss.gouv.qc.ca/a--b|msss.gouv.qc.ca/a--b',
    'coop.intl@msss.gouv.qc.ca : oui|coop.intl@msss.gouv.qc.ca_: oui',
    "o'hara--x@x.ca|o’hara--x@x.ca",
    'www.x.ca/1%|www.x.ca/1%',
    '«https://x.ca/--»|«_https://x.ca/--_»',
  ],
};

const ENGLISH: Cases = {
  'quotation marks': [
    '"word"|“word”',
    'the "right word" here|the “right word” here',
    '("word")|(“word”)',
    '"one" and "two"|“one” and “two”',
    "a 'quoted' word|a ‘quoted’ word",
    'a 5" screen|a 5" screen',
    '"alone|"alone',
    '“done”|“done”',
    '"It works", he said|“It works”, he said',
  ],
  apostrophes: [
    "children's|children’s",
    "users' rights|users’ rights",
    "the users' and the boys' rights|the users’ and the boys’ rights",
    "don't|don’t",
    "the '90s|the ’90s",
    "the 1990's|the 1990’s",
    "a 5' wall|a 5' wall",
    'Québec’s|Québec’s',
  ],
  'dashes and ellipses': [
    'one -- two|one – two',
    'one---two|one—two',
    '2--10|2–10',
    'one ---- two|one ---- two',
    'well-being|well-being',
    'and...|and…',
    'and....|and....',
    '../x|../x',
  ],
  'no space before punctuation': [
    'Places : Jinan|Places: Jinan',
    'Places: Jinan|Places: Jinan',
    'yes ; no|yes; no',
    'yes ! No ?|yes! No?',
    'yes_: no|yes: no',
    '18 %|18%',
    'a != b|a != b',
    'at 10:30|at 10:30',
  ],
  dates: [
    'August 5|August_5',
    'August 5, 2015|August_5, 2015',
    'on May 6|on May_6',
    'Sept. 22|Sept._22',
    'August 2015|August 2015',
    'April 1, 2015|April_1, 2015',
    'August\n5|August_5',
    'Marching 5|Marching 5',
  ],
  times: [
    '1:32 p.m.|1:32_p.m.',
    '9 a.m.|9_a.m.',
    '1:32 PM|1:32_PM',
    '1:32_p.m.|1:32_p.m.',
    'at 5 pages|at 5 pages',
    '5 among|5 among',
    '5 AMA|5 AMA',
    '11:05 a.m. today|11:05_a.m. today',
  ],
  'titles and references': [
    'Dr. X|Dr._X',
    'Dr. Gaétan Barrette|Dr._Gaétan Barrette',
    'Mr. Desharnais|Mr._Desharnais',
    'Ms. Fontaine|Ms._Fontaine',
    'a dr. of|a dr. of',
    's. 22.3|s._22.3',
    'p. 4|p._4',
    'No. 5|No._5',
    'CQLR c O-7.2|CQLR c_O-7.2',
  ],
  'numbers and what they count': [
    '10,300 km|10,300_km',
    '230 KB|230_KB',
    '8 million|8_million',
    '20 °C|20_°C',
    '5 m high|5_m high',
    '5 million|5_million',
    '18 health regions|18 health regions',
    '5 measures|5 measures',
  ],
  'postal codes': [
    'G1S 2M1|G1S_2M1',
    'Québec (Québec) G1S 2M1|Québec (Québec)__G1S_2M1',
    'Québec (Québec)  G1S 2M1|Québec (Québec)__G1S_2M1',
    'Québec (Québec) Canada  G1S 2M1|Québec (Québec) Canada__G1S_2M1',
  ],
  addresses: [
    "https://x.ca/a--b?c='d'|https://x.ca/a--b?c='d'",
    'coop--intl@msss.gouv.qc.ca|coop--intl@msss.gouv.qc.ca',
    'see https://x.ca/...|see https://x.ca/…',
    'x.ca/a--b is|x.ca/a--b is',
  ],
};

const nbsp = (text: string) => text.replaceAll('_', '\u00A0');

describe.each<[Locale, Cases]>([
  ['fr', FRENCH],
  ['en', ENGLISH],
])('typography of %s', (locale, rules) => {
  describe.each(Object.entries(rules))('%s', (_rule, cases) => {
    it.each(cases.map((row) => nbsp(row).split('|')))('%j → %j', (written = '', shown = '') => {
      expect(typeset(written, locale)).toBe(shown);
      expect(typeset(shown, locale), 'twice is once').toBe(shown);
    });
  });
});

describe('a run cut by markup', () => {
  it('sees what stands on the other side of a cut', () => {
    expect(typesetRun(['"', 'mot', '" : ', '6', ' mai'], 'fr').map(show)).toEqual([
      '«_',
      'mot',
      '_»_: ',
      '6',
      '_mai',
    ]);
  });

  it('leaves what it adds outside of the marked words', () => {
    expect(typesetRun(['«', 'mot', '»'], 'fr').map(show)).toEqual(['«_', 'mot', '_»']);
    expect(typesetRun(['lien', ': oui'], 'fr').map(show)).toEqual(['lien', '_: oui']);
  });

  it('does not lose a part, even one that a rule empties', () => {
    expect(typesetRun(['mot', ' ', '; fin', ''], 'fr')).toEqual(['mot', '', '; fin', '']);
  });

  it('keeps an address that is cut', () => {
    expect(typesetRun(['https://x.ca/a-', '-b', ' : c'], 'fr').map(show)).toEqual([
      'https://x.ca/a-',
      '-b',
      '_: c',
    ]);
  });

  it('keeps private characters that a text happens to hold', () => {
    expect(typeset('a \uE000\uE000 https://x.ca \uE000 : b', 'fr')).toBe(
      'a \uE000\uE000 https://x.ca \uE000\u00A0: b',
    );
  });
});

const show = (text: string) => text.replaceAll('\u00A0', '_');

it('takes a string of the front matter as plain text', () => {
  expect(renderInline("L'entente <b> *x* : suite", 'fr')).toBe('L’entente <b> *x*\u00A0: suite');
});

it('takes time in proportion to the text', () => {
  const hostile = [' ', '"', "'", '«', '1 ', 'a.', '-', 'a@', '(', 'x/'].map((unit) =>
    unit.repeat(20_000),
  );
  const start = performance.now();
  for (const text of hostile) {
    typeset(text, 'fr');
    typeset(text, 'en');
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
