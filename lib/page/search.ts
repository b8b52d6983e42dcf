import type { ContentType } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { SearchAssets } from '../search/search-assets.ts';
import type { Facet } from '../search/search.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import type { PageBase } from './model.ts';
import { indexModel, type IndexModel } from './site-index.ts';

export interface SearchPageModel extends PageBase {
  template: 'search';
  /** Every page, for a reader without script, or whose search finds nothing. */
  index?: IndexModel;
  /** None while writing: there is no index before a build. */
  script?: SearchScript;
}

/** The module of the page, and what it is given. */
export interface SearchScript {
  module: string;
  /** A {@link SearchSettings}, as JSON. */
  settings: string;
}

/** What the module needs to know, in the language of its page. */
export interface SearchSettings extends Omit<SearchAssets, 'module'> {
  locale: Locale;
  /** The address of the search in the other language, if it has one. */
  other?: string;
  messages: Messages['search'];
  /** What the values of facets are called; a year is called what it is. */
  names: Partial<Record<Facet, Record<string, string>>>;
}

/** The model of the page of the search. */
export function searchPageModel(context: PageContext): SearchPageModel {
  const { search } = context;
  const index = indexModel(context);
  return {
    ...pageBase(context),
    template: 'search',
    ...(index === undefined ? {} : { index }),
    ...(search === undefined
      ? {}
      : {
          script: {
            module: search.module,
            settings: JSON.stringify(settingsOf(context, search)),
          },
        }),
  };
}

function settingsOf(context: PageContext, { folder, indexes }: SearchAssets): SearchSettings {
  const { site, page, locale, messages } = context;
  const { countries, fields } = site.references;
  const name = (text: string) => renderInline(text, locale);
  const other = page.translation;
  return {
    locale,
    folder,
    indexes,
    ...(other === undefined ? {} : { other: other.address }),
    messages: messages.search,
    names: {
      type: namesOfTypes(messages),
      country: mapValues(countries, (country) => name(country.name[locale])),
      field: mapValues(fields, (field) => name(field[locale])),
    },
  };
}

/** What kinds of page are called. */
const namesOfTypes = ({ kinds, search }: Messages): Record<ContentType, string> => ({
  ...search.types,
  ...kinds,
});

const mapValues = <Value>(
  of: Readonly<Record<string, Value>>,
  make: (value: Value) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));
