import type { FactSheet } from './fact.ts';

const source = 'mission';

export const missionFacts: FactSheet[] = [
  {
    source,
    page: { fr: '/ministere/mission/', en: '/en/ministry/mission/' },
    facts: [
      [
        'the mission',
        'Maintenir, améliorer et restaurer la santé et le bien-être',
        /maintains, improves and restores the health and well-being of Quebecers/,
      ],
      [
        'by access to services',
        /donne accès à un ensemble de services .* intégrés et de qualité/,
        /access to a range of health and social services\. These services are integrated and of good quality/,
      ],
      [
        'social and economic development',
        'développement social et économique du Québec',
        'helps Québec develop, socially and economically',
      ],
      ['its chief role', 'rôle principal', 'chief role'],
      [
        'to ensure the system works',
        /système de santé et de services sociaux du Québec fonctionne bien/,
        /Québec’s health and social services system works properly/,
      ],
      [
        'seven functions',
        /Pour améliorer la santé et le bien-être de la population, il a sept fonctions/,
        /To improve the health and well-being of the population, it has seven functions/,
      ],
      [
        'function 1',
        /Fixer les priorités, les objectifs et les orientations .* veiller à leur application/,
        /Set priorities, objectives and policy directions .* applied/,
      ],
      ['function 2', 'fonctions nationales de santé publique', 'national public health functions'],
      [
        'function 3',
        'Coordonner les services d’une région à l’autre',
        'Coordinate services between regions',
      ],
      [
        'function 4',
        /mécanismes coordonnent les services entre les établissements, et qu’ils fonctionnent/,
        /there are ways to coordinate services between institutions, and that they work/,
      ],
      [
        'function 5',
        /Répartir équitablement les ressources financières, humaines et matérielles, et en surveiller l’utilisation/,
        /Distribute financial, human and material resources fairly, and monitor how they are used/,
      ],
      [
        'function 6',
        'Évaluer les résultats obtenus par rapport aux objectifs fixés',
        'Assess results against the objectives set',
      ],
      [
        'function 7',
        /Proposer à l’État et aux autres acteurs sociaux des priorités d’action/,
        /Propose priorities for action to the State and to other social actors/,
      ],
      [
        'function 7, why',
        /agir de façon positive sur les conditions qui favorisent la santé et le bien-être/,
        /act for the better on the conditions that promote health and well-being/,
      ],
      ['since when', 'Depuis novembre 2018', 'Since November 2018'],
      ['which unit', 'Secrétariat aux aînés'],
      [
        'under whom',
        /relève du ou de la ministre responsable des Aînés et des Proches aidants/,
        /the Minister Responsible for Seniors and Informal Caregivers has had authority over the Secrétariat aux aînés/,
      ],
      [
        'active aging',
        'vieillissement actif de la société québécoise',
        'active aging in Québec society',
      ],
      [
        'what it does',
        'planifie, conseille, coordonne et soutient',
        'plans, advises on, coordinates and supports',
      ],
      ['policies or measures', 'politiques ou des mesures', 'policies or measures'],
      ['aim 1', 'lutter contre les préjugés', 'fight prejudice'],
      ['aim 2', 'favoriser la participation', 'promote participation'],
      [
        'aim 3',
        'assurer la santé et la sécurité des personnes aînées',
        'ensure the health and safety of seniors',
      ],
      [
        'aim 4, equity',
        'perspective d’équité entre les générations',
        'seeks fairness between generations',
      ],
      ['aim 4, diversity', 'respect de la diversité', 'respect for diversity'],
      [
        'with institutions',
        'avec les établissements de santé et de services sociaux',
        'health and social services institutions',
      ],
      ['18 regions', '18 régions sociosanitaires', '18 health regions'],
      [
        '22 RTS',
        '22 réseaux territoriaux de services (RTS)',
        /22 territorial service networks \(RTS\), in French réseaux territoriaux de services/,
      ],
      [
        '93 RLS',
        '93 réseaux locaux de services (RLS)',
        /93 local service networks \(RLS\), in French réseaux locaux de services/,
      ],
      [
        'the date of the facts is not known',
        'Source non datée La source est postérieure à novembre 2018',
        'Undated source The source is later than November 2018',
      ],
      [
        'where to read more',
        'Le système de santé et de services sociaux en bref',
        'The health and social services system in brief',
      ],
    ],
  },
  {
    source,
    page: {
      fr: '/systeme-en-bref/regions-sociosanitaires/',
      en: '/en/system-in-brief/health-regions/',
    },
    facts: [
      ['18 regions', '18 régions sociosanitaires', '18 health regions'],
      [
        '22 RTS',
        '22 réseaux territoriaux de services (RTS)',
        '22 territorial service networks (RTS)',
      ],
      ['93 RLS', '93 réseaux locaux de services (RLS)', '93 local service networks (RLS)'],
      [
        'the date of the figures is not known',
        'Source non datée La source est postérieure à novembre 2018',
        'Undated source The source is later than November 2018',
      ],
      ['region 11', /\b11 Gaspésie–Îles-de-la-Madeleine/],
    ],
  },
  {
    source,
    page: { fr: '/', en: '/en/' },
    facts: [
      ['18 regions', '18 régions sociosanitaires', '18 health regions'],
      [
        '22 RTS',
        '22 réseaux territoriaux de services (RTS)',
        '22 territorial service networks (RTS)',
      ],
      ['93 RLS', '93 réseaux locaux de services (RLS)', '93 local service networks (RLS)'],
      [
        'the date of the figures is not known',
        'Source non datée, postérieure à novembre 2018',
        'Undated source, later than November 2018',
      ],
    ],
  },
];
