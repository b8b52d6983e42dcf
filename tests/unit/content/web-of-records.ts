import { baseFile, pageText } from './fixture-site.ts';

const PARTIES = { bresil: 'country: brazil', conass: 'partner: conass', chine: 'country: china' };

/** What a report does to an agreement and recommends, in place of the text that says so. */
export const REPORT = baseFile('fr/rapports/chine-2017.md')
  .replace(/## Recommandations[^]*$/, '')
  .replace(
    '  - ententes/accord-2013\n',
    `  - page: ententes/accord-2013
    did: renewal-proposed
recommendations:
  - anchor: mise-a-jour
    text: { fr: 'Mettre à jour : bientôt.', en: 'Update: soon.' }
    agreements: [ententes/accord-2013]
  - anchor: echanges
    text: { fr: Continuer., en: Go on. }
`,
  );

/**
 * Files that make a web of the records of the base site: pages of partners and countries, a report
 * that recommends, an agreement that follows up. To be laid over it.
 */
export const WEB_OF_RECORDS: Readonly<Record<string, string>> = {
  'fr/pays/index.md': pageText('section', 'Pays', 'pays', ['lists: partners']),
  'en/pays/index.md': pageText('section', 'Countries', 'countries'),
  ...Object.fromEntries(
    Object.entries(PARTIES).flatMap(([id, fact]) => [
      [`fr/pays/${id}.md`, pageText('partner', id, id, [fact])],
      [`en/pays/${id}.md`, pageText('partner', `${id} (en)`, id)],
    ]),
  ),
  'fr/rapports/chine-2017.md': REPORT,
  'en/rapports/chine-2017.md': baseFile('en/rapports/chine-2017.md').replace(
    /## Recommendations[^]*$/,
    '',
  ),
  'fr/ententes/accord-2018.md': pageText('agreement', 'Entente de 2018', 'accord-2018', [
    'partner: conass',
    'signed: 2018-05',
    'status: { value: signed, known: 2018-06 }',
    'renews: ententes/accord-2013',
    'followsUp: [rapports/chine-2017#mise-a-jour]',
    'source: { page: nouvelles/bresil-2014 }',
  ]),
  'en/ententes/accord-2018.md': pageText('agreement', '2018 agreement', 'agreement-2018'),
};
