import type { FactSheet } from './fact.ts';

const source = 'news-item';

/** The eight priority areas, as both the news item and the agreement's record list them. */
const PRIORITY_AREAS: FactSheet['facts'] = [
  ['area 1', 'promotion et protection de la santé', 'health promotion and protection'],
  [
    'area 2',
    'prévention et traitement des maladies chroniques et des dépendances',
    'prevention and treatment of chronic illnesses and addictions',
  ],
  [
    'area 3',
    'conditions de vie des enfants et soins de santé aux enfants',
    'children’s living conditions and child health care',
  ],
  ['area 4', 'amélioration des services de première ligne', 'improvement of front-line services'],
  [
    'area 5',
    'intégration des soins primaires et des soins spécialisés',
    'integration of primary and specialized care',
  ],
  [
    'area 6',
    'financement des systèmes de santé et de services sociaux et modes de rémunération',
    'funding of health and social services systems and methods of remuneration',
  ],
  [
    'area 7',
    'amélioration continue de la qualité et de la performance',
    'continuous improvement of quality and performance',
  ],
  [
    'area 8',
    'systèmes d’information, télématique de la santé et dossiers de santé électroniques',
    'information systems, health telematics and electronic health files',
  ],
];

export const newsItemFacts: FactSheet[] = [
  {
    source,
    page: {
      fr: '/nos-actions/entente-bresil-conass/',
      en: '/en/our-actions/brazil-conass-agreement/',
    },
    // In the breadcrumb.
    part: 'body',
    facts: [['its section', 'Nos actions', 'Our actions']],
  },
  {
    source,
    page: {
      fr: '/nos-actions/entente-bresil-conass/',
      en: '/en/our-actions/brazil-conass-agreement/',
    },
    facts: [
      [
        'its title',
        'Santé et services sociaux : une entente avec le Brésil',
        'Health and social services cooperation agreement with Brazil',
      ],
      ['its date', '6 mai 2014', 'May 6, 2014'],
      ['who signed', 'Réjean Hébert'],
      [
        'his office',
        'ministre de la Santé et des Services sociaux du Québec, Réjean Hébert',
        'Réjean Hébert, Québec’s Minister of Health and Social Services',
      ],
      ['signed recently, no more', /a récemment signé/, /recently signed/],
      [
        'what was signed',
        /entente de coopération avec le CONASS, du Brésil\. Elle porte sur la santé et les services sociaux/,
        /cooperation agreement with Brazil’s CONASS\. It covers health and social services/,
      ],
      [
        'what CONASS is',
        /CONASS est le conseil national des secrétaires de la santé des États du Brésil/,
        /CONASS is the Brazilian national council of state health secretaries/,
      ],
      [
        'CONASS represents joint interests',
        /représente notamment leurs intérêts communs/,
        /Among other duties, it speaks for their shared interests/,
      ],
      [
        'before federal and municipal authorities',
        'autorités fédérales et municipales',
        'federal and municipal authorities',
      ],
      [
        'on managing the universal system',
        /gestion du système de santé universel/,
        /how Brazil’s universal health care system is run/,
      ],
      [
        'CONASS looks for strategies and solutions',
        /système a des problèmes, le CONASS aide .*stratégies et des solutions/,
        /system has problems, CONASS also helps find strategies and solutions/,
      ],
      [
        'the second agreement',
        /la deuxième entre le ministère/,
        /the second one that the Ministère .* has signed with this body/,
      ],
      [
        'with the ministry',
        'ministère de la Santé et des Services sociaux (MSSS)',
        'Ministère de la Santé et des Services sociaux (MSSS)',
      ],
      [
        'its aim',
        /vise à promouvoir la coopération et le dialogue, et à les encourager/,
        /promote and encourage cooperation and dialogue/,
      ],
      ['priority areas', /Parmi ses domaines prioritaires/, /some of the priority areas/],
      ['area 1', 'la promotion et la protection de la santé', 'health promotion and protection'],
      [
        'area 2',
        'la prévention et le traitement des maladies chroniques et des dépendances',
        'prevention and treatment of chronic illnesses and addictions',
      ],
      [
        'area 3',
        /conditions de vie des enfants et les soins de santé/,
        /children’s living conditions and child health care/,
      ],
      [
        'area 4',
        'l’amélioration des services de première ligne',
        'improvement of front-line services',
      ],
      [
        'area 5',
        'l’intégration des soins primaires et des soins spécialisés',
        'integration of primary and specialized care',
      ],
      [
        'area 6',
        'le financement des systèmes de santé et de services sociaux et les modes de rémunération',
        'funding of health and social services systems and methods of remuneration',
      ],
      [
        'area 7',
        'l’amélioration continue de la qualité et de la performance',
        'continuous improvement of quality and performance',
      ],
      [
        'area 8',
        'les systèmes d’information, la télématique de la santé et les dossiers de santé électroniques',
        'information systems, health telematics and electronic health files',
      ],
      ['the accord of 2004', /celle de 2004/, /the 2004 agreement/],
      [
        'closely aligned with it',
        /dans le droit fil de celle de 2004/,
        /closely aligned with the 2004 agreement/,
      ],
      [
        'it led to sharing',
        /mené à un vaste partage d’information et de bonnes pratiques/,
        /led to wide sharing of information and good practices/,
      ],
      [
        'visits by Brazilian delegations',
        /Plusieurs délégations brésiliennes sont venues au Québec/,
        /Several delegations from Brazil came to Québec/,
      ],
      [
        'missions to Brazil',
        /missions québécoises se sont rendues au Brésil/,
        /Missions from Québec went to Brazil/,
      ],
      ['the agreement of 2013', /L’entente de 2013/, /The 2013 agreement/],
      [
        'terms of application',
        /L’entente de 2013 a des modalités d’application, .*mise en œuvre/,
        /The 2013 agreement has terms of application, .*carried out/,
      ],
      [
        'annual exchanges',
        /Par exemple, le MSSS et le CONASS auront des échanges annuels/,
        /For instance, the MSSS and CONASS will hold exchanges each year/,
      ],
      [
        'what they are for',
        /leurs priorités et les efforts à faire ensemble/,
        /their priorities and the efforts to make together/,
      ],
      [
        'similar principles',
        /Au Québec et au Brésil, les systèmes .* partent de principes semblables/,
        /In Québec and in Brazil, .* systems rest on similar principles/,
      ],
      ['principle 1', 'l’universalité', 'universality'],
      ['principle 2', 'l’équité', 'equity'],
      ['principle 3', 'l’intégralité', 'completeness'],
      ['principle 4', 'la hiérarchisation des services', 'service hierarchization'],
      ['similar challenges', 'défis semblables', 'similar challenges'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/conass-2013/',
      en: '/en/international-exchanges/agreements/conass-2013/',
    },
    facts: [
      ['the year', 'Entente de 2013', '2013 agreement'],
      ['the year alone', 'Entente signée en 2013 Les faits', 'Agreement signed in 2013 The facts'],
      ['the partner', 'CONASS'],
      ['the country', 'Pays Brésil', 'Country Brazil'],
      ['who signed', 'Réjean Hébert'],
      [
        'his office',
        'Réjean Hébert ministre de la Santé et des Services sociaux',
        'Réjean Hébert Minister of Health and Social Services',
      ],
      [
        'who signed for CONASS is not said',
        'Pour le partenaire CONASS nom non précisé',
        'For the partner CONASS name not stated',
      ],
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
      ['what was known, and when', '6 mai 2014', 'May 6, 2014'],
      ['the second agreement', 'deuxième entente', 'second agreement'],
      [
        'what it follows',
        'Entente précédente Entente de 2004 avec le CONASS du Brésil',
        'Earlier agreement 2004 agreement with Brazil’s CONASS',
      ],
      [
        'annual exchanges',
        /Par exemple, le MSSS et le CONASS devaient avoir des échanges annuels.* leurs priorités et les efforts à faire ensemble/,
        /For instance, the MSSS and CONASS were to hold annual exchanges.* their priorities and the efforts to make together/,
      ],
      ['its aim', /visait à promouvoir la coopération/, /promote and encourage cooperation/],
      ['eight areas are named', /Les huit que nomme la source/, /The eight that the source names/],
      ['terms of application', /modalités d’application/, /terms of application/],
      ...PRIORITY_AREAS,
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/conass-2004/',
      en: '/en/international-exchanges/agreements/conass-2004/',
    },
    facts: [
      ['the year', 'Entente de 2004', '2004 agreement'],
      ['the year alone', 'Entente signée en 2004 Les faits', 'Agreement signed in 2004 The facts'],
      ['the partner', 'CONASS'],
      [
        'the first of two agreements',
        /C’est la première des deux ententes du ministère/,
        /This is the first of the two agreements between the Ministère/,
      ],
      [
        'it led to sharing',
        'vaste partage d’information et de bonnes pratiques',
        'wide sharing of information and good practices',
      ],
      [
        'visits by Brazilian delegations',
        'plusieurs visites de délégations brésiliennes au Québec',
        'several visits by Brazilian delegations to Québec',
      ],
      ['missions to Brazil', 'missions québécoises au Brésil', 'Québec missions to Brazil'],
      [
        'closely aligned with what followed',
        /L’entente de 2013 était dans son droit fil/,
        /The 2013 agreement was closely aligned with it/,
      ],
      [
        'what followed it',
        'Entente suivante Entente de 2013 avec le CONASS du Brésil',
        'Later agreement 2013 agreement with Brazil’s CONASS',
      ],
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
      ['who signed is not said', ', qui a signé', ', who signed'],
      ['fields are not said', 'les domaines de coopération', 'the fields of cooperation'],
    ],
  },
];
