import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { HomeModel } from '../../lib/page/home.ts';
import { everyConstruct, paragraphs } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import {
  alert,
  AS_OF_AFTER,
  datedLinks,
  furniture,
  LINKS,
  listed,
  pageBase,
} from '../example-data.ts';
import { exampleList } from '../lanes/example-lanes.ts';
import { FACES } from '../page-list/page-list.examples.tsx';
import { worldMapOf, worldMapWithoutPlaces } from '../world-map/example-maps.ts';
import { Home } from './home.tsx';

const component = 'Home';
const NAME = 'Ministère de la Santé et des Services sociaux';
const COVER: Bilingual = {
  fr: 'La santé et le bien-être d’un peuple\u00a0: les maintenir, les améliorer, les restaurer.',
  en: 'The health and well-being of a people: maintained, improved and restored.',
};
const NETWORK: Bilingual = {
  fr: 'Le ministère partage ses responsabilités avec les établissements de chaque région.',
  en: 'The ministry shares its responsibilities with the institutions of each region.',
};

function home(locale: Locale, changes: Partial<HomeModel> = {}): HomeModel {
  const { ministry, mission, system, international } = LINKS;
  return {
    ...pageBase(
      locale,
      { fr: NAME, en: NAME },
      {
        furniture: furniture(locale, {
          menu: [ministry[locale], system[locale], international[locale]],
          breadcrumbs: [],
        }),
      },
    ),
    template: 'home',
    cover: COVER[locale],
    coverLink: mission[locale],
    network: NETWORK[locale],
    figures: {
      regions: 18,
      territorialNetworks: 22,
      localNetworks: 93,
      asOf: AS_OF_AFTER[locale],
    },
    faces: [
      { ...LINKS.system[locale], face: FACES.tiles },
      { ...LINKS.mission[locale], face: FACES.duties },
    ],
    agreements: { lanes: exampleList(locale, 2), link: LINKS.agreements[locale] },
    latest: datedLinks(locale),
    sections: [ministry, system, international].map((link) => listed(link[locale], locale)),
    map: worldMapOf(locale),
    ...changes,
  };
}

export const examples: Example[] = [
  { component, name: 'ordinary', render: (locale) => <Home page={home(locale)} /> },
  {
    component,
    name: 'an alert and a few words of its own',
    render: (locale) => (
      <Home
        page={home(locale, {
          furniture: furniture(locale, { alert: alert(locale), breadcrumbs: [] }),
          body: paragraphs(locale),
        })}
      />
    ),
  },
  {
    component,
    name: 'a text with sections',
    render: (locale) => <Home page={home(locale, { body: everyConstruct(locale) })} />,
  },
  {
    component,
    name: 'nothing published yet',
    render: (locale) => (
      <Home
        page={home(locale, {
          latest: [],
          sections: [],
          faces: [],
          map: worldMapWithoutPlaces(locale),
        })}
      />
    ),
  },
];
