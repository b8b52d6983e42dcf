import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { analyse } from '../../../lib/search/analyse.ts';

/** What is asked, and its kind where it isn't an ordinary word. */
const asked = (text: string, locale: Locale = 'fr') =>
  analyse(text, locale)
    .filter(({ isExtra }) => !isExtra)
    .map(({ term, kind }) => (kind === 'word' ? term : `${term}/${kind}`))
    .join(' ');

describe('the analyser', () => {
  it.each<[string, Locale, string, string]>([
    ['accents', 'fr', 'Échanges évalués', 'echanges evalues'],
    ['capitals', 'fr', 'MONTÉRÉGIE', 'montérégie'],
    ['ligatures', 'fr', 'l’œuvre', "l'oeuvre"],
    ['both forms of Unicode', 'fr', 'Que\u0301bec'.normalize('NFC'), 'Québec'],
    ['elisions', 'fr', 'l’échange', 'échange'],
    ['elisions of more letters', 'fr', 'lorsqu’ailleurs', 'ailleurs'],
    ['plurals', 'fr', 'réseaux régionaux nombreux', 'réseau régional nombreux'],
    ['plurals in -ail and -aux', 'fr', 'travaux', 'travail'],
    [
      'feminines',
      'fr',
      'québécoises directrices professionnelles',
      'québécois directeur professionnel',
    ],
    ['feminines of workers', 'fr', 'infirmières chercheuse', 'infirmier chercheur'],
    ['verbs in -er and what they do', 'fr', 'financement', 'financer'],
    ['participles', 'fr', 'signées', 'signer'],
    ['participles in -ivé', 'fr', 'privées privé prive', 'privée privées privés'],
    ['adjectives in -if', 'fr', 'actives administrative', 'actif administratif'],
    ['short forms with points', 'fr', 'C.I.S.S.S.', 'cisss'],
    ['chapters of laws', 'fr', 'O-7.2', 'o7.2'],
    ['saints', 'fr', 'Ste-Foy', 'Sainte-Foy'],
    ['numbers', 'fr', 'région 06, 1er avril', 'région 6 1 avril'],
    ['telephones', 'fr', '418 266‑8776', '418 266-8776'],
    ['plurals', 'en', 'agreements ministries', 'agreement ministry'],
    ['possessives', 'en', 'the ministry’s', 'the ministry'],
    ['verbs', 'en', 'signing signed', 'sign sign'],
    ['e-mail', 'en', 'e-mail', 'email'],
    ['universities', 'en', 'university', 'universities'],
  ])('takes as the same: %s (%s)', (_, locale, one, other) => {
    expect(asked(one, locale)).not.toBe('');
    expect(asked(one, locale)).toBe(asked(other, locale));
  });

  it('takes a university for nothing universal', () => {
    expect(asked('university', 'en')).not.toBe(asked('universality', 'en'));
  });

  it('judges stop words as they are written, and by case', () => {
    expect(asked('sur sûr du dû été a à')).toBe('sur/stop sur du/stop du ete a/stop a/stop');
    expect(asked('who WHO it IT', 'en')).toBe('who/question who it/stop it');
    expect(asked('Le CA et le MSSS')).toBe('le/stop ca et/stop le/stop msss');
    expect(asked('y a-t-il une entente')).toBe('y/stop atil/stop une/stop entent');
  });

  it('takes capitals for nothing in a text that is all capitals', () => {
    const quiet = asked('la mission du ministère');
    expect(asked('LA MISSION DU MINISTÈRE')).toBe(quiet);
    expect(asked('CONTACTEZ-NOUS')).toBe(asked('contactez-nous'));
  });

  it('gives the parts of a compound, and the compound to the index alone', () => {
    expect(asked('info-santé')).toBe(asked('info santé'));
    const extra = analyse('info-santé', 'fr').filter(({ isExtra }) => isExtra);
    expect(extra.map(({ word }) => word)).toEqual(['infosante']);
  });

  it('knows where each word stands', () => {
    const text = 'Voir l’échange : « Bas-Saint-Laurent » (coop.intl@msss.qc.ca)';
    expect(analyse(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Voir',
      'échange',
      'Bas',
      'Saint',
      'Laurent',
      'coop.intl',
      'coop',
      'intl',
      'msss',
      'qc',
      'ca',
    ]);
  });

  it('keeps accents beside the term', () => {
    expect(analyse('les côtés', 'fr').map(({ marked }) => marked)).toEqual([undefined, 'cot:côté']);
  });

  it.each(['constructor', '__proto__', 'toString', 'ᐃᓄᒃᑎᑐᑦ', '北京', 'Łódź'])(
    'takes any word: %s',
    (word) => {
      expect(analyse(word, 'fr')).toHaveLength(1);
      expect(analyse(word, 'en')[0]?.term).not.toBe('');
    },
  );

  it.each(['', ' ', '«»', '...', "'", '--', '&'])('finds no word in %j', (text) => {
    expect(analyse(text, 'fr')).toEqual([]);
  });
});
