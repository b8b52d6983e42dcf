import type { FactSheet } from './fact.ts';

const source = 'international-exchanges';

/** What the foot of every page gives of it. */
const QUICKEST: FactSheet['facts'] = [
  ['the unit', 'Direction des affaires intergouvernementales et de la coopération internationale'],
  ['its telephone', '418 266-8776', '418-266-8776'],
  ['its email', 'coop.intl@msss.gouv.qc.ca'],
];

/** The contact in full. */
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
        /entretient des relations avec les autorités d’autres pays ou d’autres États/,
        /keeps up ties with the authorities of other countries or states/,
      ],
      [
        'according to a policy',
        'politique du gouvernement du Québec en matière de relations internationales',
        'Québec government’s policy on international relations',
      ],
      [
        'who develops it',
        /ministère des Relations internationales .{0,30}qui l’élabore/,
        /drawn up by the Ministère des Relations internationales/,
      ],
      ['its role', 'étendre l’influence du Québec', 'It extends Québec’s influence'],
      ['development', 'favoriser son développement', 'helps Québec develop on five levels'],
      [
        'five levels',
        'commercial, économique, culturel, politique et social',
        'trade, the economy, culture, politics and society',
      ],
      [
        'throughout the world',
        /Partout dans le monde, la santé, les services sociaux/,
        /All over the world, health and social services matter/,
      ],
      [
        'priority issues for governments',
        /développement de services de qualité sont de grandes préoccupations\. Beaucoup de gouvernements en font une priorité/,
        /matter a great deal\. So does building services of good quality\. Many governments make them a priority/,
      ],
      ['year after year', 'Année après année', 'Year after year'],
      [
        'in partnership',
        'en partenariat avec ses établissements de santé',
        'Its health care institutions are its partners in this',
      ],
      [
        'visitors',
        /reçoit de nombreux représentants de gouvernements/,
        /welcomes many people who represent governments/,
      ],
      [
        'interested in the system',
        'divers aspects du système québécois',
        'various parts of Québec’s system',
      ],
      ['relationships', 'Des liens se créent', 'Ties are made'],
      ['partnerships', /Parfois, des partenariats se forment/, /Sometimes partnerships are formed/],
      ['for all', 'au bénéfice de toutes les parties', 'to the benefit of all sides'],
      [
        'missions abroad',
        /représentants du MSSS et du réseau de la santé font certaines missions à l’étranger/,
        /people from the MSSS and from the health care system go on certain missions abroad/,
      ],
      [
        'sharing is a concrete way',
        /Échanger et partager des expériences et du savoir-faire, c’est un moyen concret d’améliorer notre système/,
        /Exchanging and sharing experience and know-how is a concrete way to make our system better/,
      ],
      [
        'the experience of others',
        /l’expérience des autres peut nous aider à trouver des solutions intéressantes, qui peuvent être utiles au Québec/,
        /what others have been through can help us find interesting solutions, which may be useful in Québec/,
      ],
      [
        'support to others',
        /expertise, le Québec peut soutenir les autorités d’autres pays/,
        /expertise, Québec can help other countries too\. It can support those whose authorities/,
      ],
      [
        'to develop or improve',
        /développer ou améliorer leur système de santé et de services sociaux/,
        /build or improve their health and social services systems/,
      ],
      [
        'a major element',
        /Sans contredit, la santé est un élément majeur du développement d’un peuple/,
        /Without a doubt, health is a major part of how a people develops/,
      ],
      [
        'settling and working in Québec',
        /vivez à l’étranger.* vous établir au Québec et travailler dans le réseau de la santé/,
        /live abroad.* settle in Québec and work in the health and social services network/,
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
  { source, page: { fr: '/', en: '/en/' }, part: 'footer', facts: QUICKEST },
];
