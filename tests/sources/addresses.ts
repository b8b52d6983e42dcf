import type { Bilingual } from '../../lib/i18n/locale.ts';

/** The addresses that old links and other sites rely on. */
export const FIXED_ADDRESSES: readonly Bilingual[] = [
  { fr: '/', en: '/en/' },
  { fr: '/ministere/', en: '/en/ministry/' },
  { fr: '/ministere/mission/', en: '/en/ministry/mission/' },
  { fr: '/systeme-en-bref/', en: '/en/system-in-brief/' },
  {
    fr: '/systeme-en-bref/principaux-roles-et-responsabilites/',
    en: '/en/system-in-brief/main-roles-and-responsibilities/',
  },
  { fr: '/systeme-en-bref/regions-sociosanitaires/', en: '/en/system-in-brief/health-regions/' },
  { fr: '/echanges-internationaux/', en: '/en/international-exchanges/' },
  { fr: '/echanges-internationaux/ententes/', en: '/en/international-exchanges/agreements/' },
  {
    fr: '/echanges-internationaux/ententes/conass-2013/',
    en: '/en/international-exchanges/agreements/conass-2013/',
  },
  {
    fr: '/echanges-internationaux/rapports-de-mission/',
    en: '/en/international-exchanges/mission-reports/',
  },
  {
    fr: '/echanges-internationaux/rapports-de-mission/chine-2017/',
    en: '/en/international-exchanges/mission-reports/china-2017/',
  },
  { fr: '/nos-actions/', en: '/en/our-actions/' },
  { fr: '/nos-actions/entente-bresil-conass/', en: '/en/our-actions/brazil-conass-agreement/' },
  { fr: '/index-a-z/', en: '/en/a-z-index/' },
  { fr: '/glossaire/', en: '/en/glossary/' },
  { fr: '/nous-joindre/', en: '/en/contact-us/' },
  { fr: '/accessibilite/', en: '/en/accessibility/' },
  { fr: '/confidentialite/', en: '/en/privacy/' },
];

const ROLES =
  '/reseau/systeme-de-sante-et-de-services-sociaux-en-bref/principaux-roles-et-responsabilites/';

/** The addresses of the former site, and where they lead for good. */
export const FORMER_ADDRESSES: readonly (readonly [from: string, to: string])[] = [
  ['/ministere/mission.php', '/ministere/mission/'],
  ['/en/ministere/mission.php', '/en/ministry/mission/'],
  ['/ministere/echanges-internationaux/', '/echanges-internationaux/'],
  ['/en/ministere/echanges-internationaux/', '/en/international-exchanges/'],
  [ROLES, '/systeme-en-bref/principaux-roles-et-responsabilites/'],
  [`/en${ROLES}`, '/en/system-in-brief/main-roles-and-responsibilities/'],
];
