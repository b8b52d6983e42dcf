import type { Locale } from '../i18n/locale.ts';
import type { Body } from '../markdown/render.ts';

/**
 * Everything a page depends on, as data that can be written to JSON: same model and same
 * code, same bytes. Built by `page-model.ts`; templates read nothing else.
 */
export type PageModel =
  | HomeModel
  | SectionModel
  | TextPageModel
  | AgreementModel
  | MissionReportModel
  | NewsItemModel;

/** A model without the words of its page. */
export type OutlineOf<Model extends PageBase> = Omit<Model, keyof PageWords>;

/** The model of any page without its words: with what they are made from, it is all that a page depends on. */
export type PageOutline = {
  [Model in PageModel as Model['template']]: OutlineOf<Model>;
}[PageModel['template']];

/** What every page has. Texts are typeset; addresses are paths with a slash at both ends. */
export interface PageBase extends PageWords {
  locale: Locale;
  /** Identity of the page. */
  id: string;
  title: string;
  description: string;
  lede: string;
  address: string;
  /** Public addresses, for `<head>`. */
  head: HeadModel;
  furniture: FurnitureModel;
  /** When the page last changed, if known. */
  updated?: TimeModel;
  /** Shown on pages whose facts are of a past date. */
  asOf?: AsOfModel;
  /** The document the page was made from. */
  source?: SourceModel;
}

/** The words of a page. */
export interface PageWords {
  body: BodyModel;
  /** Sections of a long page; empty when it is short. */
  contents: ContentsItem[];
}

export interface HeadModel {
  /** The text of `<title>`. */
  title: string;
  canonical: string;
  /** hreflang → absolute address, itself included. */
  alternates: Record<string, string>;
}

/** A date as readers see it, with its machine form. */
export interface TimeModel {
  text: string;
  /** For the `datetime` attribute. */
  dateTime: string;
}

/** The date facts were known to hold, in words. */
export interface AsOfModel {
  /** The source's date, or the date it is later than. */
  dateTime: string;
  /** The date alone: `5 août 2015`, `Après novembre 2018`. */
  title: string;
  /** What it means for the reader of a page. */
  explanation: string;
  /** What it means, beside a few figures. */
  short: string;
}

/** A link inside the site. */
export interface LinkModel {
  href: string;
  text: string;
  /** Set when the page exists only in that language. */
  foreign?: Locale;
}

export interface SourceModel {
  text: string;
  href?: string;
  external: boolean;
  foreign?: Locale;
  date?: TimeModel;
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
  alert?: { title: string; text: string; link?: LinkModel };
  /** On English pages: whom they are for. */
  languageNotice?: string;
  menu: MenuItem[];
  /** The same page in the other language, or the closest one that exists there. */
  languageSwitch: { href: string; same: boolean };
  breadcrumbs: LinkModel[];
  footer: LinkModel[];
  contact: ContactModel;
}

/** The words of a page, split at each h2 so that templates can set them on the axis. */
export interface BodyModel extends Body {
  /** The contact blocks the text asks for, by id. */
  contacts: Record<string, ContactModel>;
}

export interface ContentsItem {
  id: string;
  title: string;
  /** Length of the section's numbered list. */
  count?: number;
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
  description: string;
}

/** An item of a dated list: news and reports. */
export interface DatedLink extends PageLink {
  date: TimeModel;
  kind: 'news' | 'mission-report';
}

export interface HomeModel extends PageBase {
  template: 'home';
  cover: string;
  coverLink: LinkModel;
  network: string;
  figures: FiguresModel;
  latest: DatedLink[];
  sections: PageLink[];
  map: WorldMapModel;
}

/** The numbers of the network: 18, 22 and 93. */
export interface FiguresModel {
  regions: number;
  territorialNetworks: number;
  localNetworks: number;
  asOf: AsOfModel;
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
  points: { x: number; y: number }[];
  /** One label a country, at its first place. */
  labels: { x: number; y: number; end: boolean; country: string; distance: string }[];
}

export interface CoastMapModel {
  /** What the map shows, in words. */
  title: string;
  width: number;
  height: number;
  land: string;
  graticule: string;
  points: { x: number; y: number; end: boolean; name: string }[];
}

export interface SectionModel extends PageBase {
  template: 'section';
  listing:
    | { kind: 'pages'; pages: PageLink[] }
    | { kind: 'news'; items: DatedLink[] }
    | { kind: 'agreements'; rows: AgreementRow[]; axis: AxisModel }
    | { kind: 'mission-reports'; rows: MissionRow[] };
}

/** A row of the list of agreements. */
export interface AgreementRow {
  link: LinkModel;
  year?: string;
  country: string;
  partner?: string;
  status: string;
  /** The year of the agreement that followed it. */
  followedIn?: string;
}

/** A row of the list of mission reports. */
export interface MissionRow {
  link: LinkModel;
  year: string;
  dates: TimeModel;
  places: string;
}

/** The years of a list, drawn to scale. Empty when there are fewer than two years. */
export interface AxisModel {
  from: number;
  to: number;
  years: { year: number; count: number }[];
}

export interface TextPageModel extends PageBase {
  template: 'page';
  regions?: { figures: FiguresModel; list: { number: string; name: string }[] };
}

export interface PersonModel {
  name: string;
  role: string;
}

/** A fact that a source may leave unsaid: shown as "not published". */
export type Known<Fact> = Fact | null;

export interface AgreementModel extends PageBase {
  template: 'agreement';
  partner: Known<string>;
  country: string;
  level: Known<string>;
  signed: Known<TimeModel>;
  signedIn: Known<string>;
  /** What is known of it, and since when. */
  status: string;
  signatories: { side: 'quebec' | 'partner'; person?: PersonModel; body?: string }[];
  fields: string[];
  renews?: LinkModel;
  renewedBy: LinkModel[];
  missions: LinkModel[];
  timeline: TimelineItem[];
}

/** A dated event on a line drawn to scale, in twenty-fourths of its length. */
export interface TimelineItem {
  date: string;
  dateTime: string;
  text: string;
  link?: LinkModel;
  /** How many twenty-fourths lie between its start and the next event's. */
  span: number;
  /** How much of that it lasts, in percent; 0 for a moment. */
  lasts: number;
}

export interface MissionReportModel extends PageBase {
  template: 'mission-report';
  dates: { text: string; days: string; rest: string; start: string; end: string };
  places: string[];
  delegation: PersonModel[];
  accompaniedBy?: string;
  writtenBy: string;
  written: TimeModel;
  tabled: Known<{ by: PersonModel; to: string; on: TimeModel }>;
  agreements: (LinkModel & { year?: string })[];
  timeline: TimelineItem[];
  coast?: CoastMapModel;
}

export interface NewsItemModel extends PageBase {
  template: 'news';
  published: TimeModel;
  related: PageLink[];
}
