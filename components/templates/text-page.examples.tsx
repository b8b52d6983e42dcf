import { otherLocale, type Bilingual, type Locale } from '../../lib/i18n/locale.ts';
import type { TextPageModel } from '../../lib/page/text-page.ts';
import { everyConstruct, numberedLists, paragraphs } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, day, furniture, LINKS, pageBase } from '../example-data.ts';
import { regionsOf } from '../mosaic/example-regions.ts';
import { exampleReform } from '../reform/example-reform.ts';
import { TextPage } from './text-page.tsx';

const component = 'TextPage';
const MISSION: Bilingual = { fr: 'La mission du ministère', en: 'The ministry’s mission' };
const ROLES: Bilingual = {
  fr: 'Principaux rôles et responsabilités',
  en: 'Main roles and responsibilities',
};
const REGIONS: Bilingual = { fr: 'Les régions sociosanitaires', en: 'The health regions' };

function textPage(
  locale: Locale,
  title: Bilingual,
  changes: Partial<TextPageModel> = {},
): TextPageModel {
  return { ...pageBase(locale, title, { body: paragraphs(locale) }), template: 'page', ...changes };
}

export const examples: Example[] = [
  {
    component,
    name: 'a short page without its translation',
    render: (locale) => {
      const languageSwitch = { href: LINKS.home[otherLocale(locale)].href, same: false };
      return (
        <TextPage
          page={textPage(locale, MISSION, { furniture: furniture(locale, { languageSwitch }) })}
        />
      );
    },
  },
  {
    component,
    name: 'every construct',
    render: (locale) => (
      <TextPage page={textPage(locale, MISSION, { body: everyConstruct(locale) })} />
    ),
  },
  {
    component,
    name: 'sections that are numbered lists',
    render: (locale) => {
      const body = numberedLists(locale);
      const sections = body.sections.map(({ items: _items, ...section }) => section);
      const contents = sections.map(({ parts: _parts, ...item }) => item);
      return (
        <TextPage
          page={textPage(locale, ROLES, {
            body: { ...body, sections },
            contents,
            asOf: AS_OF[locale],
          })}
        />
      );
    },
  },
  {
    component,
    name: 'roles and responsibilities, with the reform that made them',
    render: (locale) => {
      const body = numberedLists(locale);
      return (
        <TextPage
          page={textPage(locale, ROLES, {
            body,
            duties: true,
            reform: exampleReform(locale),
            asOf: AS_OF[locale],
            source: {
              text: ROLES[locale],
              external: false,
              updated: day('2015-08-05T13:32', locale),
            },
          })}
        />
      );
    },
  },
  {
    component,
    name: 'health regions, of an undated source',
    render: (locale) => {
      const regions = regionsOf(locale);
      return <TextPage page={textPage(locale, REGIONS, { asOf: regions.figures.asOf, regions })} />;
    },
  },
];
