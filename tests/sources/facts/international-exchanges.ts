import type { FactSheet } from './fact.ts';

const source = 'international-exchanges';

/** The contact, at the foot of every page too. */
const CONTACT: FactSheet['facts'] = [
  ['the unit', 'Direction des affaires intergouvernementales et de la coopération internationale'],
  ['its street', '1075, chemin Sainte-Foy, 2e étage', '1075, chemin Sainte-Foy, 2nd floor'],
  ['its town', 'Québec (Québec)'],
  ['its postal code', 'Québec (Québec) G1S 2M1'],
  ['its country', 'Canada'],
  ['its telephone', 'Téléphone 418 266-8776', 'Telephone 418-266-8776'],
  ['its fax', 'Télécopieur 418 266-8755', 'Fax 418-266-8755'],
  ['its email', 'Courriel coop.intl@msss.gouv.qc.ca', 'Email coop.intl@msss.gouv.qc.ca'],
];

export const internationalExchangesFacts: FactSheet[] = [
  {
    source,
    page: { fr: '/echanges-internationaux/', en: '/en/international-exchanges/' },
    facts: [
      ['its title', 'Échanges internationaux', 'International exchanges'],
      [
        'relations with authorities abroad',
        'relations avec les autorités d’autres pays ou d’autres États',
        'relations with the authorities of other countries or states',
      ],
      [
        'according to a policy',
        'politique du gouvernement du Québec en matière de relations internationales',
        'Québec government’s policy on international relations',
      ],
      [
        'who develops it',
        /élaborée par le ministère des Relations internationales/,
        /developed by the Ministère des Relations internationales/,
      ],
      ['its role', 'étendre l’influence du Québec', 'extend Québec’s influence'],
      ['development', 'favoriser son développement', 'further its development'],
      [
        'five levels',
        'commercial, économique, culturel, politique et social',
        'commercial, economic, cultural, political and social',
      ],
      ['throughout the world', 'Partout dans le monde', 'Throughout the world'],
      [
        'priority issues for governments',
        /qualité des services préoccupent les gouvernements\. Pour beaucoup, c’est une priorité/,
        /quality of services are major concerns\. For many governments, they are a priority/,
      ],
      ['year after year', 'Année après année', 'Year after year'],
      [
        'in partnership',
        'en partenariat avec ses établissements de santé',
        'in partnership with its health care institutions',
      ],
      [
        'visitors',
        'nombreux représentants de gouvernements',
        'numerous government representatives',
      ],
      [
        'interested in the system',
        'divers aspects du système québécois',
        'various aspects of Québec’s system',
      ],
      ['relationships', 'Des liens se tissent', 'Relationships develop'],
      ['partnerships', 'des partenariats se forment', 'partnerships are formed'],
      ['for all', 'au bénéfice de tous', 'to the benefit of all'],
      [
        'missions abroad',
        /représentants du MSSS et du réseau de la santé font des missions à l’étranger/,
        /representatives of the MSSS and of the health care system carry out missions abroad/,
      ],
      [
        'sharing is a concrete way',
        /expériences et le savoir-faire est un moyen concret d’améliorer notre système/,
        /experience and know-how is a concrete way to improve our system/,
      ],
      [
        'the experience of others',
        /l’expérience des autres nous aide à trouver des solutions/,
        /the experience of others helps us find solutions/,
      ],
      [
        'support to others',
        /expertise du Québec peut soutenir les autorités d’autres pays/,
        /expertise can support the authorities of other countries/,
      ],
      [
        'to develop or improve',
        /créer ou améliorer leur système de santé et de services sociaux/,
        /develop or improve their own health and social services systems/,
      ],
      [
        'a major element',
        'sans contredit un élément majeur du développement d’un peuple',
        'without a doubt a major element in the development of a people',
      ],
      [
        'settling and working in Québec',
        /vivez à l’étranger et souhaitez vous établir au Québec pour travailler/,
        /live abroad and wish to settle in Québec to work/,
      ],
      [
        'whom to ask',
        'ministère de l’Immigration et des Communautés culturelles',
        'Ministère de l’Immigration et des Communautés culturelles',
      ],
      ...CONTACT,
    ],
  },
  { source, page: { fr: '/nous-joindre/', en: '/en/contact-us/' }, facts: CONTACT },
  { source, page: { fr: '/', en: '/en/' }, part: 'footer', facts: CONTACT },
];
