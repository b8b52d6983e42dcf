import type { FactSheet } from './fact.ts';

const source = 'china-report';

/** Nobody is named as having signed. */
const UNNAMED = [
  'who signed is not said',
  'Pour le Québec Non publié Pour le partenaire Non publié',
  'For Québec Not published For the partner Not published',
] as const;

export const chinaReportFacts: FactSheet[] = [
  {
    source,
    page: {
      fr: '/echanges-internationaux/rapports-de-mission/chine-2017/',
      en: '/en/international-exchanges/mission-reports/china-2017/',
    },
    // What took place in which of these towns.
    unsaid: [/Qingdao/, /Jinan/, /Beijing/],
    facts: [
      ['what it is', 'Rapport de mission', 'Mission report'],
      [
        'its title',
        'Rapport de mission d’un déplacement à l’extérieur du Canada, pour diffusion Web',
      ],
      ['the places', 'Shanghai, Qingdao, Jinan et Beijing', 'Shanghai, Qingdao, Jinan and Beijing'],
      ['the country', 'Chine', 'China'],
      ['the dates', '2 au 10 septembre 2017', 'September 2–10, 2017'],
      ['delegate 1', 'Dr Gaétan Barrette', 'Dr. Gaétan Barrette'],
      [
        'delegate 1, office',
        'Gaétan Barrette ministre de la Santé et des Services sociaux',
        'Gaétan Barrette Minister of Health and Social Services',
      ],
      ['delegate 2', 'M. Daniel Desharnais', 'Mr. Daniel Desharnais'],
      [
        'delegate 2, office',
        'Desharnais directeur du cabinet du ministre',
        'Desharnais chief of staff to the minister',
      ],
      ['delegate 3', 'Dr Michel A. Bureau', 'Dr. Michel A. Bureau'],
      [
        'delegate 3, office',
        'sous-ministre associé des services de santé et de la médecine universitaire',
        'associate deputy minister for health services and university medicine',
      ],
      ['delegate 4', 'Mme Valérie Fontaine', 'Ms. Valérie Fontaine'],
      [
        'delegate 4, office',
        'directrice des affaires intergouvernementales et de la coopération internationale',
        'director of intergovernmental affairs and international cooperation',
      ],
      [
        'with hospitals',
        'représentants des centres hospitaliers universitaires (CHU) du Québec',
        'representatives of Québec’s university hospital centres (CHU)',
      ],
      [
        'with companies',
        'entreprises québécoises spécialisées dans le secteur des technologies médicales',
        'Québec companies specializing in medical technologies',
      ],
      [
        'three decades',
        'plus de trois décennies d’échanges continus',
        'more than three decades of continuous exchanges',
      ],
      [
        'eight agreements in force then',
        /huit ententes de coopération sont en vigueur entre la Chine et le Québec/,
        /eight cooperation agreements are in force between China and Québec/,
      ],
      ['field 1', 'éducation supérieure', 'higher education'],
      ['field 2', 'la science et la technologie', 'science and technology'],
      ['field 3', 'le commerce', 'trade'],
      ['central government', 'gouvernement central chinois', 'China’s central government'],
      ['Shandong', 'province du Shandong', 'province of Shandong'],
      ['Shanghai', 'municipalité autonome de Shanghai', 'autonomous municipality of Shanghai'],
      [
        'multisectoral agreements',
        'ententes de coopération multisectorielle',
        'multisectoral cooperation agreements',
      ],
      ['close relations', 'relations étroites', 'close relations'],
      [
        'objective 1',
        /consolider la collaboration développée entre le Québec et la Chine au cours des dernières années/,
        /consolidate the collaboration built up between Québec and China in recent years/,
      ],
      ['objective 2', 'dans le domaine médical', 'collaboration in medicine'],
      [
        'objective 2, exchanges',
        '« institutionnaliser » les échanges avec la province du Shandong',
        '“institutionalize” exchanges with the province of Shandong',
      ],
      [
        'objective 3',
        /consolider les partenariats qu’ont déjà en Chine les centres hospitaliers universitaires/,
        /consolidate the existing partnerships of the university hospital centres/,
      ],
      ['objective 3, support', 'gouvernement du Québec les appuie', 'Québec government’s support'],
      ['objective 4', 'joueurs clés chinois', 'key players in China'],
      ['objective 4, ties', 'liens d’affaires', 'business ties'],
      ['objective 4, sector', 'secteur des technologies médicales', 'medical technologies sector'],
      [
        'objectives met',
        'Les objectifs de la mission ont été atteints',
        'The mission’s objectives were met',
      ],
      [
        'result 1',
        /réitérer aux partenaires chinois la volonté du Québec de collaborer/,
        /reaffirm to Chinese partners that Québec wishes to collaborate/,
      ],
      [
        'result 1, update',
        'actualiser deux ententes existantes',
        'update two existing cooperation agreements',
      ],
      [
        'result 1, 2011',
        'en 2011 avec la municipalité de Shanghai',
        'in 2011 with the municipality of Shanghai',
      ],
      [
        'result 1, 2008',
        'en 2008 avec la province du Shandong',
        'in 2008 with the province of Shandong',
      ],
      ['result 2', 'nouveaux projets concrets', 'new, concrete projects'],
      [
        'result 2, with whom',
        'entre des établissements du Québec et de la Chine',
        'between institutions in Québec and in China',
      ],
      ['result 3', 'deux importants partenariats', 'two major partnerships'],
      ['result 3, how', 'signature de deux protocoles d’entente', 'signing two protocols'],
      [
        'result 3, first',
        'prévention et le contrôle des maladies',
        'disease prevention and control',
      ],
      ['result 3, second', 'technologies médicales', 'medical technologies'],
      ['recommendations', 'Recommandations et suivis', 'Recommendations and follow-up'],
      [
        'recommendation 1',
        /Poursuivre les échanges et développer une offre concertée du Québec/,
        /Continue the exchanges and develop a concerted Québec offer/,
      ],
      ['recommendation 1, why', 'promouvoir l’expertise québécoise', 'promote Québec’s expertise'],
      [
        'recommendation 2, with whom',
        'ministère des Relations internationales et de la Francophonie',
        'Ministère des Relations internationales et de la Francophonie',
      ],
      [
        'recommendation 2',
        /actualiser les ententes signées avec la municipalité de Shanghai \(2011\) et la province du Shandong \(2008\)/,
        /update the agreements signed with the municipality of Shanghai \(2011\) and the province of Shandong \(2008\)/,
      ],
      [
        'written by',
        'Rédigé par Direction des affaires intergouvernementales et de la coopération internationale',
        'Written by Direction des affaires intergouvernementales et de la coopération internationale',
      ],
      ['written on', 'Rédigé le 22 septembre 2017', 'Written on September 22, 2017'],
      ['tabled by', 'Déposé par Luc Castonguay', 'Tabled by Luc Castonguay'],
      [
        'his office',
        'sous-ministre adjoint à la planification, l’évaluation et la qualité',
        'assistant deputy minister for planning, evaluation and quality',
      ],
      ['tabled with', /CODIR/],
      ['tabled on', 'Déposé le 11 octobre 2017', 'Tabled on October 11, 2017'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/shanghai-2011/',
      en: '/en/international-exchanges/agreements/shanghai-2011/',
    },
    facts: [
      ['the year alone', 'Signature 2011 Partenaire', 'Signed 2011 Partner'],
      UNNAMED,
      [
        'the partner',
        'Partenaire Municipalité autonome de Shanghai',
        'Partner Autonomous municipality of Shanghai',
      ],
      ['the country', 'Pays Chine', 'Country China'],
      ['multisectoral', 'coopération multisectorielle', 'multisectoral cooperation agreement'],
      ['what the mission proposed', 'actualiser l’entente de 2011', 'update the 2011 agreement'],
      ['where is not said', 'Lieu de signature Non publié', 'Place of signature Not published'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/shandong-2008/',
      en: '/en/international-exchanges/agreements/shandong-2008/',
    },
    facts: [
      ['the year alone', 'Signature 2008 Partenaire', 'Signed 2008 Partner'],
      UNNAMED,
      ['the partner', 'Partenaire Province du Shandong', 'Partner Province of Shandong'],
      ['the country', 'Pays Chine', 'Country China'],
      ['multisectoral', 'coopération multisectorielle', 'multisectoral cooperation agreement'],
      ['what the mission proposed', 'actualiser l’entente de 2008', 'update the 2008 agreement'],
      ['where is not said', 'Lieu de signature Non publié', 'Place of signature Not published'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/protocole-prevention-2017/',
      en: '/en/international-exchanges/agreements/prevention-protocol-2017/',
    },
    facts: [
      [
        'what it is about',
        'prévention et le contrôle des maladies',
        'disease prevention and control',
      ],
      ['the country', 'Pays Chine', 'Country China'],
      ['the year alone', 'Signature 2017 Partenaire', 'Signed 2017 Partner'],
      ['the partner is not said', 'Partenaire Non publié', 'Partner Not published'],
      UNNAMED,
      ['where is not said', 'Lieu de signature Non publié', 'Place of signature Not published'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/protocole-technologies-2017/',
      en: '/en/international-exchanges/agreements/technologies-protocol-2017/',
    },
    facts: [
      ['what it is about', 'technologies médicales', 'medical technologies'],
      ['the country', 'Pays Chine', 'Country China'],
      ['the year alone', 'Signature 2017 Partenaire', 'Signed 2017 Partner'],
      ['the partner is not said', 'Partenaire Non publié', 'Partner Not published'],
      UNNAMED,
      ['where is not said', 'Lieu de signature Non publié', 'Place of signature Not published'],
    ],
  },
];
