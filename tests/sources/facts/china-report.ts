import type { FactSheet } from './fact.ts';

const source = 'china-report';

/** Nobody is named as having signed. */
const UNNAMED = [
  'who signed is not said',
  /, (?:et )?qui a signé|et qui a signé/,
  /, who signed|and who signed/,
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
        'associate deputy minister for health services and academic medicine',
      ],
      ['delegate 4', 'Mme Valérie Fontaine', 'Ms. Valérie Fontaine'],
      [
        'delegate 4, office',
        'directrice des affaires intergouvernementales et de la coopération internationale',
        'director of intergovernmental affairs and international cooperation',
      ],
      [
        'with hospitals',
        'représentants de centres hospitaliers universitaires (CHU) du Québec',
        'representatives of Québec’s university hospital centres (CHU)',
      ],
      [
        'with companies',
        'entreprises québécoises spécialisées en technologies médicales',
        'Québec companies specializing in medical technologies',
      ],
      [
        'three decades',
        /plus de trois décennies d’échanges continus, dans des domaines variés/,
        /more than three decades\. Exchanges in various fields had never stopped/,
      ],
      [
        'eight agreements in force then',
        /Huit ententes de coopération étaient alors en vigueur entre eux/,
        /Eight cooperation agreements were in force between them at the time/,
      ],
      ['field 1', 'éducation supérieure', 'higher education'],
      ['field 2', 'la science et la technologie', 'science and technology'],
      ['field 3', 'le commerce', 'trade'],
      ['central government', 'gouvernement central de la Chine', 'China’s central government'],
      ['Shandong', 'province du Shandong', 'province of Shandong'],
      ['Shanghai', 'municipalité autonome de Shanghai', 'autonomous municipality of Shanghai'],
      [
        'multisectoral agreements',
        /ententes de coopération multisectorielle/i,
        /agreements to work together in several sectors/,
      ],
      [
        'close relations',
        /avait aussi des relations étroites avec deux territoires/,
        /also had close ties with two territories/,
      ],
      ['four objectives', /La mission avait quatre buts/, /The mission had four aims/],
      [
        'objective 1',
        /consolider ce que le Québec et la Chine avaient bâti ensemble au cours des dernières années, surtout en santé/,
        /strengthen what Québec and China had built together in recent years, above all in health/,
      ],
      [
        'objective 2',
        /collaborer plus souvent en médecine/,
        /do more together in the medical field/,
      ],
      [
        'objective 2, exchanges',
        /avec la province du Shandong, « institutionnaliser » les échanges/,
        /“institutionalize” the exchanges with the province of Shandong/,
      ],
      [
        'objective 3',
        /consolider les partenariats que les centres hospitaliers universitaires \(CHU\) avaient déjà en Chine/,
        /strengthen the partnerships that university hospital centres .* already had in China/,
      ],
      [
        'objective 3, support',
        'gouvernement du Québec les appuie',
        'Québec government supports them',
      ],
      [
        'objective 4',
        /présenter les principaux acteurs chinois aux entreprises québécoises/,
        /introduce Québec companies to the main players in China/,
      ],
      ['objective 4, ties', 'liens d’affaires', 'business ties'],
      [
        'objective 4, sector',
        /collaboration des entreprises des deux côtés en technologies médicales/,
        /companies on both sides work together on medical technologies/,
      ],
      ['objectives met', 'ces buts ont été atteints', 'these aims were met'],
      [
        'among other results',
        /Entre autres, la mission a permis/,
        /Among other things, the mission/,
      ],
      [
        'result 1',
        /redire aux partenaires chinois que le Québec veut collaborer en santé et en services sociaux/,
        /told the Chinese partners again that Québec wants to work with them in health and social services/,
      ],
      [
        'result 1, update',
        /proposé de mettre à jour deux ententes de coopération existantes/,
        /proposed to update two agreements that were already in place/,
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
        'des établissements du Québec et de la Chine',
        'institutions in Québec and in China',
      ],
      [
        'result 3',
        /officiels deux partenariats importants entre le Québec et la Chine/,
        /two major partnerships between Québec and China official/,
      ],
      [
        'result 3, how',
        'Deux protocoles d’entente ont été signés',
        /two memorandums of understanding \(protocoles d’entente\) were signed/,
      ],
      [
        'result 3, first',
        /signés, l’un sur la prévention et le contrôle des maladies/,
        /signed\. One is on disease prevention and control/,
      ],
      [
        'result 3, second',
        /l’autre sur les technologies médicales\./,
        /the other on medical technologies\./,
      ],
      ['recommendations', 'Recommandations et suivis', 'Recommendations and follow-up'],
      ['who recommends', /Le rapport recommande/, /The report recommends/],
      [
        'recommendation 1',
        /Continuer les échanges et bâtir une offre concertée du Québec en santé/,
        /Go on with the exchanges, and develop a coordinated Québec offering in health/,
      ],
      ['recommendation 1, why', 'promouvoir l’expertise québécoise', 'promote Québec’s expertise'],
      [
        'recommendation 2, with whom',
        'S’adresser au ministère des Relations internationales et de la Francophonie',
        'Take steps with the ministère des Relations internationales et de la Francophonie',
      ],
      [
        'recommendation 2',
        /l’entente de 2011 avec la municipalité de Shanghai et celle de 2008 avec la province du Shandong soient mises à jour/,
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
      ['tabled with', 'Déposé auprès de CODIR', 'Tabled with CODIR'],
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
      ['the year alone', 'Entente signée en 2011 Les faits', 'Agreement signed in 2011 The facts'],
      UNNAMED,
      [
        'the partner',
        'Partenaire Municipalité autonome de Shanghai',
        'Partner Autonomous municipality of Shanghai',
      ],
      ['the country', 'Pays Chine', 'Country China'],
      [
        'close relations',
        /relations étroites avec la municipalité autonome de Shanghai/,
        /close ties in 2017 with the autonomous municipality of Shanghai/,
      ],
      [
        'multisectoral',
        'coopération multisectorielle',
        'an agreement to work together in several sectors',
      ],
      [
        'what the mission proposed',
        /proposé de mettre à jour l’entente de 2011/,
        /proposed to update the 2011 agreement/,
      ],
      [
        'what the report recommends',
        /Le rapport recommande de faire des démarches/,
        /The report recommends taking steps/,
      ],
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/shandong-2008/',
      en: '/en/international-exchanges/agreements/shandong-2008/',
    },
    facts: [
      ['the year alone', 'Entente signée en 2008 Les faits', 'Agreement signed in 2008 The facts'],
      UNNAMED,
      ['the partner', 'Partenaire Province du Shandong', 'Partner Province of Shandong'],
      ['the country', 'Pays Chine', 'Country China'],
      [
        'close relations',
        /relations étroites avec la province du Shandong/,
        /close ties in 2017 with the province of Shandong/,
      ],
      [
        'multisectoral',
        'coopération multisectorielle',
        'an agreement to work together in several sectors',
      ],
      [
        'what the mission proposed',
        /proposé de mettre à jour l’entente de 2008/,
        /proposed to update the 2008 agreement/,
      ],
      [
        'what the report recommends',
        /Le rapport recommande de faire des démarches/,
        /The report recommends taking steps/,
      ],
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
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
        'what it made official',
        /deux protocoles d’entente ont rendu officiels deux partenariats importants/,
        /two memorandums of understanding .* made two major partnerships official/i,
      ],
      [
        'what it is about',
        /Celui-ci porte sur la prévention et le contrôle des maladies/,
        /This one is about disease prevention and control/,
      ],
      ['the country', 'Pays Chine', 'Country China'],
      [
        'the year alone, and of which mission',
        'Entente signée en 2017 (mission de septembre)',
        'Agreement signed in 2017 (September mission)',
      ],
      [
        'the partner is not said',
        'La source ne précise pas le partenaire',
        'The source does not state the partner',
      ],
      UNNAMED,
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
    ],
  },
  {
    source,
    page: {
      fr: '/echanges-internationaux/ententes/protocole-technologies-2017/',
      en: '/en/international-exchanges/agreements/technologies-protocol-2017/',
    },
    facts: [
      [
        'what it made official',
        /deux protocoles d’entente ont rendu officiels deux partenariats importants/,
        /two memorandums of understanding .* made two major partnerships official/i,
      ],
      [
        'what it is about',
        /Celui-ci porte sur les technologies médicales/,
        /This one is about medical technologies/,
      ],
      ['the country', 'Pays Chine', 'Country China'],
      [
        'the year alone, and of which mission',
        'Entente signée en 2017 (mission de septembre)',
        'Agreement signed in 2017 (September mission)',
      ],
      [
        'the partner is not said',
        'La source ne précise pas le partenaire',
        'The source does not state the partner',
      ],
      UNNAMED,
      ['where is not said', 'le lieu de la signature', 'the place of signature'],
    ],
  },
];
