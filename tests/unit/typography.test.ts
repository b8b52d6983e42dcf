import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { textParts } from '../../lib/i18n/text-parts.ts';
import { renderInline } from '../../lib/markdown/inline.ts';
import { typeset, typesetRun } from '../../lib/markdown/typography.ts';
import { replace } from '../../lib/markdown/typography-edit.ts';

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
    'voir "https://x.ca".|voir «_https://x.ca_».',
  ],
  'quotation marks by their level': [
    "'clé'|«_clé_»",
    "« Le mot 'clé' »|«_Le mot “clé”_»",
    '"Il a dit "oui" hier"|«_Il a dit “oui” hier_»',
    '"Le "mot "clé" ici" là"|«_Le “mot ‘clé’ ici” là_»',
    '“essai”|«_essai_»',
    '“ essai ”|«_essai_»',
    '‘essai’|«_essai_»',
    "‘essai'|«_essai_»",
    '“Il dit « oui » hier”|«_Il dit “oui” hier_»',
    '« il dit « oui » hier »|«_il dit “oui” hier_»',
    '«_il dit “oui” hier_»|«_il dit “oui” hier_»',
    '« a “b ‘c’ d” e »|«_a “b ‘c’ d” e_»',
    "Il a dit 'l'eau d'ici'.|Il a dit «_l’eau d’ici_».",
    'qu\'"elle"|qu’«_elle_»',
    '« suite "ici"|«_suite “ici”',
    '("mot")|(«_mot_»)',
    '""|""',
    'un écran de 5" et "mot"|un écran de 5" et «_mot_»',
    'un mur de 5\'10"|un mur de 5\'10"',
    '"un” deux"|"un” deux"',
    '"un « deux" trois »|"un «_deux" trois_»',
  ],
  apostrophes: [
    "l'eau|l’eau",
    "aujourd'hui|aujourd’hui",
    "qu'« elle »|qu’«_elle_»",
    "L'OMS et d'autres|L’OMS et d’autres",
    'l’eau|l’eau',
    "les années '80|les années ’80",
    'l´eau, l‘eau et ‘mot’|l’eau, l’eau et «_mot_»',
    "'90 ans'|«_90_ans_»",
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
    '25€|25_€',
    '3 M€|3_M€',
    '25 $ US|25_$_US',
    '25$US|25_$_US',
    '25 $ Utiles|25_$ Utiles',
    '3 ‰|3_‰',
    '3‰|3_‰',
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
    '9h à 17h|9_h à 17_h',
    '10h à 12h\n13h à 14h|10_h à 12_h\n13_h à 14_h',
    '8h 12h 16h30|8_h 12_h 16_h_30',
    '5 millions $ (§ 5)|5_millions_$ (§_5)',
    '10h-12h|10_h-12_h',
    '9h30–10h45|9_h_30–10_h_45',
    'de 8h30 à 16h30|de 8_h_30 à 16_h_30',
    '9 h30|9_h_30',
    '9H30|9_h_30',
    'dès 9h.|dès 9_h.',
    '24h/24 et 7j/7|24_h/24 et 7_j/7',
    '100h de cours|100_h de cours',
    '3 hommes|3 hommes',
    '3hommes|3hommes',
    'le bureau B-9h|le bureau B-9h',
    'H24|H24',
    '3 jus|3 jus',
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
    '45 ko|45_ko',
    '45Mo|45_Mo',
    '500ms|500_ms',
    '1,5km|1,5_km',
    '100m²|100_m²',
    '5°C|5_°C',
    '-5 ° C|-5_°C',
    '2 mg/kg|2_mg/kg',
    '18 ans|18_ans',
    '30 minutes|30_minutes',
    '6\nmois|6_mois',
    '5 L|5_L',
    "5 l'eau|5 l’eau",
    'iPhone 5s|iPhone 5s',
    'la 5g|la 5g',
    'R2km|R2km',
    'A-5km|A-5km',
    "l'an 2000|l’an 2000",
    '18 anses|18 anses',
    'XXe siècle|XXe_siècle',
    'covid-19 et H1N1|covid-19 et H1N1',
  ],
  'telephone numbers': [
    '418 266-8776|418_266-8776',
    '418-266-8776|418_266-8776',
    '418 266 8776|418_266-8776',
    '418.266.8776|418_266-8776',
    '418\u2011266\u20118776|418_266-8776',
    '(418) 266-8776|418_266-8776',
    '(418-266-8776)|(418_266-8776)',
    '1-800-959-8281|1_800_959-8281',
    '1 800 959 8281|1_800_959-8281',
    '1 (800) 959-8281|1_800_959-8281',
    '+1 418 266-8776|+1_418_266-8776',
    '418-266-8776, poste 123.|418_266-8776, poste_123.',
    '2017-05-06|2017-05-06',
    '123-456-7890|123-456-7890',
    '978-2-550-12345-6|978-2-550-12345-6',
    'A-418-266-8776|A-418-266-8776',
    '418-266-87761|418-266-87761',
    '418-266-8776-2|418-266-8776-2',
    'x.ca/418-266-8776|x.ca/418-266-8776',
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
    'A-2.1, r. 2|A-2.1, r. 2',
    'RLRQ, c. S-4.2|RLRQ, c._S-4.2',
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
    '"He said "yes" today"|“He said ‘yes’ today”',
    '"He said \'yes\' today"|“He said ‘yes’ today”',
    '\'He said "yes" today\'|‘He said “yes” today’',
    '“a ‘b’ c”|“a ‘b’ c”',
    '"\'Twas"|“’Twas”',
    '«done»|«done»',
    '"one” two"|"one” two"',
    '"It works", he said|“It works”, he said',
  ],
  apostrophes: [
    "children's|children’s",
    "users' rights|users’ rights",
    "the users' and the boys' rights|the users’ and the boys’ rights",
    "don't|don’t",
    "the '90s|the ’90s",
    "'99|’99",
    "the class of '99.|the class of ’99.",
    "rock 'n' roll|rock ’n’ roll",
    "rock 'n roll|rock ’n roll",
    "'rock 'n' roll'|‘rock ’n’ roll’",
    "'the users’ rights'|‘the users’ rights’",
    "'Twas the users' choice|’Twas the users’ choice",
    "go get 'em 'til dawn|go get ’em ’til dawn",
    "an 'em' dash|an ‘em’ dash",
    "room '101'|room ‘101’",
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
    '5 am|5_am',
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
    '18 years|18_years',
    '18 yearsome|18 yearsome',
    '30 minutes|30_minutes',
    '3 ‰|3‰',
    '5km|5km',
    '1st and 21st|1st and 21st',
    '18 health regions|18 health regions',
    '5 measures|5 measures',
  ],
  'telephone numbers': [
    '418-266-8776|418-266-8776',
    '418 266-8776|418-266-8776',
    '(418) 266-8776|418-266-8776',
    '1 800 959 8281|1-800-959-8281',
    '+1 418 266 8776|+1_418-266-8776',
    '418-266-8776, ext. 12|418-266-8776, ext._12',
    '2017-05-06|2017-05-06',
    '10.1000.418.266.8776|10.1000.418.266.8776',
  ],
  others: ['18 health regions|18 health regions', '5 measures|5 measures'],
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

/** What the rules look at, so that generated texts are full of it. */
const SIGNS = ' \n\u00A0\u202F"\'«»“”‘’():;!?.,-–…%$€°/@h1259éaCLX\uFFFC\uE000';
const WORDS =
  "l' -- ... 1er 9h 30 2e mai May 5km 418 -266-8776 https://x.ca/ a@x.ca 'n' 'twas M. no p.m. (Québec) G1S 2M1";
const PIECES = [...SIGNS, ...WORDS.split(' ')];
const texts = array(constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

describe.each(LOCALES)('any text (%s)', (locale) => {
  it('is the same when it is set twice', () => {
    assert(
      property(texts, (text) => {
        const once = typeset(text, locale);
        expect(typeset(once, locale)).toBe(once);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('keeps its letters and digits', () => {
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    assert(
      property(texts, (text) => {
        expect(words(typeset(text, locale))).toBe(words(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('is set the same however markup cuts it', () => {
    assert(
      property(array(texts), (parts) => {
        const set = typesetRun(parts, locale);
        expect(set).toHaveLength(parts.length);
        expect(set.join('')).toBe(typeset(parts.join(''), locale));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('time in proportion to the text', () => {
  const UNITS =
    '_|"|\'|«|1_|a.|-|a@|(|x/|"a"_|"a_"b_|\'a_|«_a_|1|1h|418-|(418)_|5km_|IV|1er_|+1|a-|l\''
      .replaceAll('_', ' ')
      .split('|');

  // Where it took the square of the length, one of these would take minutes.
  it.each(UNITS)('for %j over and over', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    for (const locale of LOCALES) {
      expect(textParts(typeset(text, locale), locale).length).toBeGreaterThan(0);
    }
  });

  it('for a text cut into as many parts as there can be', () => {
    const parts = Array.from({ length: 50_000 }, (_, index) => (index % 2 === 0 ? ' : ' : 'a'));
    expect(typesetRun(parts, 'fr')).toHaveLength(parts.length);
  });

  it('for the longest file there can be', () => {
    const sentence = 'Le mot "clé", dès 9h le 1er mai : 25 % de l\'eau et 1 234 régions! ';
    const text = sentence.repeat(2 ** 20 / sentence.length);
    expect(textParts(typeset(text, 'fr'), 'fr')).toHaveLength(
      2 * Math.floor(2 ** 20 / sentence.length) + 1,
    );
  });
});

it('a rule may match between two characters, and comes to its end', () => {
  expect(replace(/(?=b)/gu, '-')('abab')).toHaveLength(2);
});
