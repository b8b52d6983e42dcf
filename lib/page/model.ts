import type { RecordType } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { InlineWords } from '../markdown/inline.ts';
import type { Body, BodySection } from '../markdown/render.ts';
import type { GlossaryModel } from './glossary.ts';
import type { HomeModel } from './home.ts';
import type { ListLanesModel } from './lanes.ts';
import type { RecordModels } from './record-pages.ts';
import type { SearchPageModel } from './search.ts';
import type { SectionModel } from './section.ts';
import type { IndexPageModel } from './site-index.ts';
import type { TextPageModel } from './text-page.ts';

/**
 * Everything a page depends on, as data that can be written to JSON: same model and same
 * code, same bytes. Built by `page-model.ts`; templates read nothing else.
 */
export type PageModel =
  | HomeModel
  | SectionModel
  | TextPageModel
  | IndexPageModel
  | GlossaryModel
  | SearchPageModel
  | RecordModels[RecordType];

/** What every page has. Texts are typeset; addresses are paths with a slash at both ends. */
export interface PageBase extends PageText {
  locale: Locale;
  /** Identity of the page. */
  id: string;
  title: InlineWords;
  description: string;
  /** A sentence under the title. */
  lede?: InlineWords;
  address: string;
  /** Public addresses, for `<head>`. */
  head: HeadModel;
  furniture: FurnitureModel;
  /** When the page last changed, if known. */
  updated?: TimeModel;
  /** Shown on pages whose facts are of a past date. */
  asOf?: AsOfModel;
  /** Since when the page no longer holds, and why. */
  withdrawn?: { on: TimeModel; reason: InlineWords };
  /** The document the page was made from. */
  source?: SourceModel;
  /** The recommendations that it follows up, by their reports. */
  followsUp?: LinkModel[];
  /** The parts of the list of its section that hold it, by what tells its records apart. */
  filed?: LinkModel[];
  /** What machines are told of it, as JSON-LD. */
  linkedData?: string;
  /** Writes to whom the site's own contact is, about this page; without one, nobody is. */
  report?: string;
}

/** The words of a page. */
export interface PageText {
  body: BodyModel;
  /** Sections of a long page; empty when it is short. */
  contents: ContentsItem[];
}

/** How a page is called and found, here and elsewhere. */
export interface HeadModel {
  /** Search engines are asked not to list the page. */
  unlisted?: true;
  /** The text of `<title>`. */
  title: string;
  canonical: string;
  /** How to cite the page, its address at the end; what has no words of its own is not cited. */
  citation?: InlineWords;
  /** hreflang → absolute address, itself included. */
  alternates: Record<string, string>;
  /** The page as Markdown, and the feeds of what it lists: media type → absolute address. */
  forms?: Record<string, string>;
  /** Of the page of the search: how browsers ask it, and what they call it. */
  search?: { href: string; title: string };
  /** What programs are told of it, where search engines may list it. */
  metadata?: readonly Metadatum[];
}

/** The name of a `<meta>`, and what it says: `og:type`, `website`. */
export type Metadatum = readonly [name: string, content: string];

/** A date as readers see it, with its machine form; of a range, its first day. */
export interface TimeModel {
  text: string;
  /** For the `datetime` attribute. */
  dateTime: string;
  /** The last day of a range, and what joins both. */
  until?: { join: string; text: string; dateTime: string };
}

/** The date facts were known to hold, in words. */
export interface AsOfModel {
  /** The source's date, when it bears one. */
  dateTime?: string;
  /** The date alone, or that there is none: `5 août 2015`, `Source non datée`. */
  title: string;
  /** What it means for the reader of a page. */
  explanation: string;
  /** What it means, beside a few figures. */
  short: string;
}

/** A link inside the site. */
export interface LinkModel {
  href: string;
  text: InlineWords;
  /** Set when the page exists only in that language. */
  foreign?: Locale;
}

export interface SourceModel {
  text: InlineWords;
  href?: string;
  external: boolean;
  foreign?: Locale;
  date?: TimeModel;
  /** When it says it was last updated. */
  updated?: TimeModel;
}

export interface MenuItem extends LinkModel {
  /** `page`: the page itself; `section`: a page inside it. */
  current?: 'page' | 'section';
}

/** What surrounds the words of every page. */
export interface FurnitureModel {
  siteName: string;
  home: string;
  demonstration?: string;
  alert?: { title: InlineWords; text: InlineWords; link?: LinkModel };
  /** On English pages: whom they are for. */
  languageNotice?: string;
  /** Where the search is; none on its own page, and when there is none in that language. */
  search?: string;
  menu: MenuItem[];
  /** The same page in the other language, or the closest one that exists there. */
  languageSwitch: { href: string; same: boolean };
  breadcrumbs: LinkModel[];
  footer: LinkModel[];
  /** Whom to write to or call, and about what; what the page's own text does not give. */
  contacts: FooterContact[];
}

/** A contact at the foot of the page, by the quickest ways. */
export interface FooterContact extends Pick<ContactModel, 'name' | 'phone' | 'email'> {
  about: string;
  /** Where to write, with the town, when there is no quicker way. */
  street?: string;
}

/** The words of a page, split at each h2 so that templates can set them on the axis. */
export interface BodyModel extends Body {
  sections: BodySectionModel[];
  /** The contact blocks the text asks for, by id. */
  contacts: Record<string, ContactModel>;
}

/** A heading of the second level and what follows it. */
export interface BodySectionModel extends BodySection {
  /** Whether what it counts comes on top of another section's: `+7`. */
  added?: true;
}

export interface ContentsItem {
  id: string;
  /** Inline HTML of the heading, its links apart. */
  title: string;
  /** Length of the section's numbered list. */
  count?: number;
  /** Whether it comes on top of another's. */
  added?: true;
}

/** A change of levels, as lines that end where the source ends. */
export interface ReformModel {
  /** The level whose line stops, and what happened to it. */
  ended: { name: InlineWords; date: string; words: InlineWords };
  /** The levels whose lines go on, from the top: what each took over. */
  kept: { name: InlineWords; takes: InlineWords }[];
  /** The date of the source. */
  end: string;
  /** What is known of the time after it. */
  later: { date: string; words: InlineWords }[];
  /** All that the lines say. */
  sentences: InlineWords[];
  /** What neither the source nor the lines say. */
  unsaid: InlineWords;
}

/** Where to write or call; every part formatted for the page's language. */
export interface ContactModel {
  name: string;
  street: string;
  town: string;
  postalCode: string;
  country?: string;
  phone?: PhoneModel;
  fax?: PhoneModel;
  email?: string;
}

export interface PhoneModel {
  text: string;
  href: string;
}

/** A page in a list of pages. */
export interface PageLink extends LinkModel {
  description: InlineWords;
  face?: FaceModel;
}

/** What the face of a page is drawn from, small, where something leads to it. */
export type FaceModel =
  | { tiles: Pick<RegionModel, 'row' | 'column'>[] }
  | { duties: (Pick<BodySectionModel, 'added'> & { count: number })[] };

/** An item of a dated list. */
export interface DatedLink extends PageLink {
  /** A day, or the days of what lasts, in words that say what they are. */
  date: TimeModel | string;
  kind: RecordType;
}

/** The records of a section, newest first, in the form that suits them. */
export type RecordListModel = { kind: 'dated'; items: DatedLink[] } | RecordTableModel;

/** A list of records as a table. */
export interface RecordTableModel {
  kind: 'table';
  caption: string;
  /** Draws what is known over the years above the table. */
  lanes?: ListLanesModel;
  /** Draws where the records are. */
  map?: WorldMapModel;
  /** What the years of the first column are; the years of the records by default. */
  yearName?: string;
  /** What the columns after the year hold: the record, then its facts. */
  columns: [record: string, ...facts: string[]];
  items: RecordRow[];
}

/** A row of a list of records. */
export interface RecordRow {
  /** If it is known. */
  year?: string;
  link: LinkModel;
  facts: (Known<string> | TimeModel)[];
}

/** The numbers of the network: 18, 22 and 93. */
export interface FiguresModel {
  regions: number;
  territorialNetworks: number;
  localNetworks: number;
  asOf: AsOfModel;
}

/** A health region: its row of the table, and its tile. */
export interface RegionModel {
  number: string;
  /** French in every language. */
  name: string;
  /** From 1, from the north. */
  row: number;
  /** From 1, from the west. */
  column: number;
  /** The year in which it had more than one integrated centre. */
  severalIn?: number;
}

/** The health regions, with the figures of the network. */
export interface RegionsModel {
  figures: FiguresModel;
  list: RegionModel[];
  /** Whether the title and the number have room in the corners of the mosaic. */
  isCornered: boolean;
  /** Where the numbers and the names come from. */
  source: SourceModel;
  /** The year in which some had more than one integrated centre. */
  severalIn?: number;
  /** Where that comes from. */
  centresSource?: SourceModel;
}

export interface WorldMapModel {
  /** What the map shows, in words. */
  title: string;
  size: number;
  land: string;
  graticule: string;
  rings: number[];
  lines: string;
  origin: { x: number; y: number };
  /** Where partners are, and where missions went: some places are both. */
  points: { x: number; y: number; isPartner: boolean; isVisited: boolean }[];
  /** One label a country, at its first place. */
  labels: { x: number; y: number; end: boolean; country: string; distance: string }[];
}

export interface CoastMapModel {
  /** What the map shows, in words. */
  title: string;
  width: number;
  height: number;
  /** How far the land goes on past it. */
  beyond: { top: number; right: number; bottom: number };
  land: string;
  graticule: string;
  points: { x: number; y: number; end: boolean; name: string }[];
}

export interface PersonModel {
  name: string;
  role: string;
}

/** A name: a link when what bears it has a page. */
export type Named = string | LinkModel;

/** Something that a mission report recommends, and what followed. */
export interface RecommendationModel {
  /** Where its report shows it. */
  anchor: string;
  text: InlineWords;
  /** On another page than its report: the way to it. */
  report?: LinkModel;
  /** On its report: the agreements it is about. */
  agreements: LinkModel[];
  /** What followed it up, each with its date where it has one. */
  followUps: { link: LinkModel; date?: TimeModel }[];
}

/** A fact that a source may leave unsaid: shown as "not stated". */
export type Known<Fact> = Fact | null;

/** Something that happened on a date. */
export interface TimelineItem {
  time: TimeModel;
  text: string;
  link?: LinkModel;
}
