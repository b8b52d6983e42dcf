import type { EntryOf } from '../content/draft.ts';
import type { InlineWords } from '../markdown/inline.ts';
import { isListed, pagesOfType } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { asOfModel } from './dates.ts';
import { faceOf } from './faces.ts';
import { lanesOfList, type ListLanesModel } from './lanes.ts';
import { findPage, linkTo, pageLink } from './page-links.ts';
import { worldMapModel } from './map-models.ts';
import type {
  DatedLink,
  FaceModel,
  FiguresModel,
  LinkModel,
  PageBase,
  PageLink,
  WorldMapModel,
} from './model.ts';
import { latestNews } from './records.ts';

export interface HomeModel extends PageBase {
  template: 'home';
  cover: string;
  coverLink: LinkModel;
  network: InlineWords;
  figures: FiguresModel;
  /** The pages whose face is a drawing, which leads to them. */
  faces: (LinkModel & { face: FaceModel })[];
  /** What is known of the agreements over the years, and the page that lists them. */
  agreements?: { lanes: ListLanesModel; link: LinkModel };
  latest: DatedLink[];
  sections: PageLink[];
  map: WorldMapModel;
}

/** The model of the home page. */
export function homeModel(context: PageContext, entry: EntryOf<'home'>): HomeModel {
  const { words, facts } = entry;
  const { typeset, site } = context;
  return {
    ...pageBase(context),
    template: 'home',
    cover: typeset(words.cover),
    coverLink: linkTo(context, findPage(context, facts.coverPage), words.coverLink),
    network: context.words(words.network),
    figures: figuresModel(context),
    faces: facesOf(context),
    ...agreementsOf(context),
    latest: latestNews(context, facts.latest),
    sections: site.references.site.menu.map((id) => pageLink(context, findPage(context, id))),
    map: worldMapModel(context),
  };
}

/** The pages that have a face, under their names. */
function facesOf(context: PageContext): HomeModel['faces'] {
  return pagesOfType(context.site, context.locale, 'page')
    .filter(isListed)
    .flatMap((page) => {
      const { face } = faceOf(context, page);
      return face === undefined ? [] : [{ ...linkTo(context, page), face }];
    });
}

/** More lanes would make the first page a reader asks for heavier than its first ten packets. */
const MOST_LANES = 8;

/** The drawing of the agreements, when a section lists some, and few enough. */
function agreementsOf(context: PageContext): Pick<HomeModel, 'agreements'> {
  const { site, locale } = context;
  const list = pagesOfType(site, locale, 'section').find(
    ({ entry }) => entry.facts.lists === 'agreements',
  );
  const agreements = pagesOfType(site, locale, 'agreement').filter(isListed);
  const lanes = list && lanesOfList(context, agreements, MOST_LANES);
  if (list === undefined || lanes === undefined) return {};
  return { agreements: { lanes, link: linkTo(context, list, list.entry.words.title) } };
}

/** The numbers of the network, with their date. */
export function figuresModel({ site, locale }: PageContext): FiguresModel {
  const { list, territorialNetworks, localNetworks, asOf } = site.references.regions;
  return {
    regions: list.length,
    territorialNetworks,
    localNetworks,
    asOf: asOfModel(asOf, locale),
  };
}
