import type { FactSheet } from './fact.ts';

/** The system in brief: main roles and responsibilities. */
export const rolesFacts: FactSheet[] = [
  {
    source: 'roles',
    page: {
      fr: '/systeme-en-bref/principaux-roles-et-responsabilites/',
      en: '/en/system-in-brief/main-roles-and-responsibilities/',
    },
    facts: [
      ['its title', 'Principaux rôles et responsabilités', 'Main roles and responsibilities'],
      ['two levels', 'deux paliers de gestion', 'two management levels'],
      [
        'agencies abolished',
        /agences régionales .* abolies le 1er avril 2015/,
        /regional agencies .* abolished on April 1, 2015/,
      ],
      [
        'the act',
        'Loi modifiant l’organisation et la gouvernance du réseau de la santé et des services sociaux notamment par l’abolition des agences régionales',
        'Act to Modify the Organization and Governance of the Health and Social Services Network, in Particular by Abolishing the Regional Agencies',
      ],
      ['its reference', '(RLRQ, chapitre O-7.2)', '(CQLR c O-7.2)'],
      [
        'in force on that day',
        /Ce jour-là est entrée en vigueur/,
        /On that day, the Act .* came into force/,
      ],
      [
        'functions reassigned in part to the ministry',
        /passées en partie au MSSS et en partie à de nouveaux établissements/,
        /went in part to the MSSS and in part to new institutions/,
      ],
      [
        'new institutions by merger',
        /fusion d’établissements publics d’une région avec son agence régionale/,
        /merging public institutions of a region with its regional agency/,
      ],
      [
        'integrated centres',
        'centre intégré de santé et de services sociaux (CISSS)',
        /integrated health and social services centre \(CISSS/,
      ],
      [
        'university centres',
        'centre intégré universitaire de santé et de services sociaux (CIUSSS)',
        /integrated university health and social services centre \(CIUSSS/,
      ],
      [
        'where a university offers medicine',
        'programme complet d’études prédoctorales en médecine',
        'complete undergraduate medical program',
      ],
      [
        'or runs an institute',
        'centre désigné institut universitaire dans le domaine social',
        'centre designated as a university institute in the social field',
      ],
      [
        'regions with more than one',
        /plus d’un centre intégré : Montréal, la Gaspésie–Îles-de-la-Madeleine et la Montérégie/,
        /more than one integrated centre: Montréal, Gaspésie–Îles-de-la-Madeleine and Montérégie/,
      ],
      [
        'one merger there',
        'fusionnée avec un seul des nouveaux établissements',
        'merged with only one of the new institutions',
      ],
      [
        'ministry 1',
        'Encadrer et coordonner tout le système',
        'Regulate and coordinate the entire health and social services system',
      ],
      [
        'ministry 2',
        /Déterminer les orientations et les normes de santé et de bien-être/,
        /Determine the health and welfare policy directions and standards/,
      ],
      [
        'ministry 2, resources',
        'ressources humaines, matérielles et financières du réseau',
        'human, material and financial resources in the network',
      ],
      ['ministry 3', 'fonctions nationales de santé publique', 'national public health functions'],
      [
        'ministry 3, monitoring',
        'surveiller la santé de la population',
        'monitor the health of the population',
      ],
      [
        'ministry 3, promotion',
        'promouvoir la santé et le bien-être',
        'promote health and well-being',
      ],
      [
        'ministry 3, prevention',
        'prévenir les maladies, les problèmes psychosociaux et les traumatismes',
        'prevent diseases, psychosocial problems and traumas',
      ],
      ['ministry 3, protection', 'protéger la santé', 'protect health'],
      [
        'ministry 4',
        'Coordonner les services d’une région à l’autre',
        'Coordinate services between regions',
      ],
      [
        'ministry 5',
        'mécanismes d’orientation et de coordination des services entre les établissements',
        'mechanisms for referral and for coordinating services between institutions',
      ],
      [
        'ministry 6',
        /Répartir équitablement les ressources financières, humaines et matérielles, et en surveiller l’utilisation/,
        /Divide financial, human and material resources fairly, and monitor how they are used/,
      ],
      [
        'ministry 7',
        /Évaluer, pour tout le réseau, les résultats obtenus par rapport aux objectifs fixés/,
        /Assess results for the whole network against the goals set/,
      ],
      [
        'ministry 7, why',
        'améliorer la performance du système',
        'improve the performance of the system',
      ],
      [
        'establishments 1',
        'accessibles, continus, sécuritaires et respectueux des droits de chacun',
        'accessible, ongoing, safe and respectful of individual rights',
      ],
      [
        'establishments 2',
        /respect des droits des usagers et traiter leurs plaintes avec diligence/,
        /users’ rights are respected, and handle complaints diligently/,
      ],
      [
        'establishments 3',
        /ressources humaines, matérielles et financières mises à leur disposition, selon les caractéristiques de la population/,
        /human, material and financial resources they are given, according to the characteristics of the population/,
      ],
      ['establishments 3, use', 'économique et efficiente', 'economically and efficiently'],
      [
        'establishments 4',
        /Enseigner, faire de la recherche et évaluer les technologies et les modes d’intervention/,
        /Teach, do research and assess intervention technologies and methods/,
      ],
      ['establishments 4, when', 'mission universitaire', 'university mission'],
      [
        'establishments 5',
        /suivi et rendre des comptes au MSSS, selon les attentes/,
        /monitoring and accountability to the MSSS, according to its expectations/,
      ],
      [
        'centres 1',
        'Faire participer la population à la gestion du réseau',
        'Involve the population in managing the network',
      ],
      ['centres 2', 'Planifier et coordonner les services', 'Plan and coordinate services'],
      [
        'centres 2, how',
        /orientations du ministère, les besoins de la population et les réalités du territoire/,
        /ministerial policy directions, the needs of the population and the realities of the territory/,
      ],
      ['centres 3', 'protéger la santé publique', 'protect public health'],
      [
        'centres 3, whom',
        'protection sociale des personnes, des familles et des groupes',
        'social protection for individuals, families and groups',
      ],
      [
        'centres 4',
        /services disponibles pour toute la population/,
        /services available to the whole population/,
      ],
      ['centres 4, whom', 'personnes les plus vulnérables', 'the most vulnerable'],
      [
        'centres 5',
        'corridors de services régionaux ou interrégionaux',
        'regional or interregional service corridors',
      ],
      [
        'centres 5, agreements',
        /ententes avec les établissements et les autres partenaires de leur réseau territorial de services/,
        /agreements with institutions and other partners in their territorial service network/,
      ],
      [
        'centres 6',
        /développement et le bon fonctionnement des réseaux locaux de services/,
        /development and proper functioning of the local service networks/,
      ],
      [
        'centres 7',
        'Subventionner les organismes communautaires',
        'Subsidize community organizations',
      ],
      [
        'centres 7, resources',
        'ressources privées requises',
        'private resources that are required',
      ],
      [
        'identical functions',
        'les mêmes fonctions et les mêmes responsabilités',
        'the same functions and responsibilities',
      ],
      [
        'boards differ',
        /deux membres sont nommés à partir d’une liste de noms fournie par les universités/,
        /two members are appointed from a list of names provided by the universities/,
      ],
      [
        'its last update',
        'Dernière mise à jour : 5 août 2015 à 13 h 32',
        'Last update: August 5, 2015, 1:32 p.m.',
      ],
    ],
  },
];
