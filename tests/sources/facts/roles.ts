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
      ['in force on that day', /entrée en vigueur ce jour-là/, /came into force on that day/],
      [
        'functions reassigned in part to the ministry',
        /MSSS a repris une partie des fonctions et des responsabilités des agences\. De nouveaux établissements ont repris l’autre/,
        /MSSS took over some of the agencies’ functions and duties\. New institutions took over the rest/,
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
        /région sociosanitaire où une université : offre un programme complet d’études prédoctorales en médecine/,
        /university in its health region either: offers a complete undergraduate medical program/,
      ],
      [
        'or runs an institute',
        /ou exploite un centre désigné institut universitaire dans le domaine social/,
        /or operates a centre designated as a university institute in the social field/,
      ],
      [
        'described elsewhere',
        /Ces pages ne décrivent pas chaque établissement/,
        /These pages do not describe each institution/,
      ],
      [
        'regions with more than one',
        /trois régions avaient plus d’un centre intégré : Montréal, la Gaspésie–Îles-de-la-Madeleine et la Montérégie/,
        /three regions had several integrated centres in 2015: Montréal, Montérégie and Gaspésie–Îles-de-la-Madeleine/i,
      ],
      [
        'one merger there',
        'fusionnée avec un seul des nouveaux établissements',
        'merged with only one of the new institutions',
      ],
      [
        'ministry 1',
        'Réguler et coordonner tout le système',
        'Regulate and coordinate the whole health and social services system',
      ],
      [
        'ministry 2',
        /Déterminer les orientations et les normes en matière de santé et de bien-être, et veiller à leur application/,
        /Set policy directions and standards for health and welfare, and see that they are applied/,
      ],
      [
        'ministry 2, resources',
        /organisation des services et la gestion des ressources humaines, matérielles et financières du réseau/,
        /the way services are organized\. They also govern the way the network’s human, material and financial resources are managed/,
      ],
      ['ministry 3', 'fonctions nationales de santé publique', 'national public health functions'],
      [
        'ministry 3, monitoring',
        'surveiller l’état de santé de la population',
        'monitor the health of the population',
      ],
      [
        'ministry 3, promotion',
        'promouvoir la santé et le bien-être',
        'promote health and well-being',
      ],
      [
        'ministry 3, prevention',
        /prévenir les maladies, les problèmes psychosociaux et les traumatismes/,
        /to prevent diseases, psychosocial problems and injuries/,
      ],
      ['ministry 3, protection', /bien-être et à protéger la santé\./, /and protect health\./],
      [
        'ministry 4',
        'Coordonner les services d’une région à l’autre',
        'Coordinate services between regions',
      ],
      [
        'ministry 5',
        /mécanismes d’orientation et de coordination des services entre les établissements sont en place, et qu’ils fonctionnent/,
        /there are ways to refer people and coordinate services between institutions, and that they work/,
      ],
      [
        'ministry 6',
        /Répartir équitablement les ressources financières, humaines et matérielles, et en surveiller l’utilisation/,
        /Divide financial, human and material resources fairly, and monitor how they are used/,
      ],
      [
        'ministry 7',
        /Évaluer les résultats obtenus, pour tout le réseau, par rapport aux objectifs fixés/,
        /Assess results for the whole network against the goals set/,
      ],
      [
        'ministry 7, why',
        'améliorer la performance du système',
        'so that the system performs better',
      ],
      [
        'establishments, which',
        /Tous les établissements de santé et de services sociaux ont ces responsabilités/,
        /All health and social services institutions have these duties/,
      ],
      [
        'establishments 1',
        /de qualité\. Ils doivent être accessibles, continus et sécuritaires, et respecter les droits de chacun/,
        /Provide quality .* accessible, ongoing and safe, and respect the rights of each person/,
      ],
      [
        'establishments 2',
        /respect des droits des usagers et traiter leurs plaintes avec diligence/,
        /users’ rights are respected, and handle complaints diligently/,
      ],
      [
        'establishments 3',
        /ressources humaines, matérielles et financières dont ils disposent, selon les caractéristiques de la population/,
        /human, material and financial resources they are given\. Keep in mind the traits of the population/,
      ],
      ['establishments 3, use', 'économique et efficiente', 'well and without waste'],
      [
        'establishments 4',
        /Enseigner, faire de la recherche et évaluer les technologies et les modes d’intervention/,
        /Teach, do research and assess intervention technologies and methods/,
      ],
      ['establishments 4, when', 'mission universitaire', 'university mission'],
      [
        'establishments 5',
        /suivi et rendre des comptes au MSSS, selon les attentes/,
        /Monitor their work and account for it to the MSSS, as it expects/,
      ],
      [
        'centres, on top of it',
        /centres intégrés ont aussi sept responsabilités particulières/,
        /Integrated centres also have seven special duties/,
      ],
      [
        'centres 1',
        'Faire participer la population à la gestion du réseau',
        'Involve the people in running the network',
      ],
      ['centres 2', 'Planifier et coordonner les services', 'Plan and coordinate services'],
      [
        'centres 2, how',
        /selon les orientations du ministère, les besoins de la population et les réalités du territoire/,
        /in line with the ministry’s policy directions\. They also go by people’s needs and the realities of the territory/,
      ],
      ['centres 3', 'protéger la santé publique', 'protect public health'],
      [
        'centres 3, whom',
        'protection sociale des personnes, des familles et des groupes',
        'social protection to people, families and groups',
      ],
      [
        'centres 4',
        /services disponibles pour toute la population de leur territoire/,
        /services available to everyone in their territory/,
      ],
      [
        'centres 4, whom',
        /plus vulnérables reçoivent une attention particulière/,
        /most vulnerable get special attention/,
      ],
      [
        'centres 5',
        /corridors de services nécessaires, dans la région ou entre régions/,
        /service corridors that are needed, within the region or between regions/,
      ],
      [
        'centres 5, agreements',
        /ententes avec les établissements et les autres partenaires de leur réseau territorial de services, pour répondre aux besoins de la population/,
        /agreements with institutions and other partners in their territorial service network\. The aim is to meet the needs of the people there/,
      ],
      [
        'centres 6',
        /développement et le bon fonctionnement des réseaux locaux de services/,
        /local service networks in their territory develop and work well/,
      ],
      [
        'centres 7',
        'Subventionner les organismes communautaires',
        'Give grants to community organizations',
      ],
      ['centres 7, resources', 'ressources privées requises', 'private resources that are needed'],
      [
        'identical functions',
        /Universitaires ou non, tous les centres intégrés ont les mêmes fonctions et les mêmes responsabilités/,
        /University or not, all integrated centres have the same functions and duties/,
      ],
      [
        'boards differ',
        /composition du conseil d’administration qui change\. Dans un CIUSSS, deux membres sont nommés à partir d’une liste de noms fournie par les universités/,
        /What differs is the make-up of the board of directors\. In a CIUSSS, two members are appointed from a list of names that the universities give/,
      ],
      [
        'its last update',
        'Source mise à jour le 5 août 2015 à 13 h 32',
        'Source updated on August 5, 2015, 1:32 p.m.',
      ],
    ],
  },
  {
    source: 'roles',
    page: {
      fr: '/systeme-en-bref/regions-sociosanitaires/',
      en: '/en/system-in-brief/health-regions/',
    },
    facts: ['06 Montréal', '11 Gaspésie–Îles-de-la-Madeleine', '16 Montérégie'].map((region) => [
      `${region} had more than one centre`,
      `${region} plus d’un centre intégré en 2015`,
      `${region} more than one integrated centre in 2015`,
    ]),
  },
];
