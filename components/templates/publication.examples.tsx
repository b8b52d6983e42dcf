import { formatDocument } from '../../lib/i18n/format.ts';
import { otherLocale, type Bilingual, type Locale } from '../../lib/i18n/locale.ts';
import type { PublicationModel } from '../../lib/page/publication.ts';
import { everyConstruct, paragraphs } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, day, LONG, NO_WORDS, pageBase } from '../example-data.ts';
import { Publication } from './publication.tsx';

const component = 'Publication';
const TITLE: Bilingual = { fr: 'Plan d’exemple', en: 'Sample plan' };

function document(
  name: string,
  bytes: number,
  language: Locale,
  locale: Locale,
): PublicationModel['documents'][number] {
  return {
    href: `/documents/${name}`,
    format: formatDocument({ format: 'PDF', bytes, language }, locale),
    mediaType: 'application/pdf',
    ...(language === locale ? {} : { foreign: language }),
  };
}

function publication(
  locale: Locale,
  changes: Partial<PublicationModel> = {},
  title = TITLE,
): PublicationModel {
  return {
    ...pageBase(locale, title, { body: paragraphs(locale) }),
    template: 'publication',
    published: day('2015-04', locale),
    documents: [
      document('plan.pdf', 235_520, locale, locale),
      document('sample-plan.pdf', 2_202_010, otherLocale(locale), locale),
    ],
    ...changes,
  };
}

export const examples: Example[] = [
  {
    component,
    name: 'a document in each language',
    render: (locale) => <Publication page={publication(locale)} />,
  },
  {
    component,
    name: 'one document, and no words',
    render: (locale) => {
      const { documents } = publication(locale);
      return (
        <Publication
          page={publication(locale, {
            documents: documents.slice(0, 1),
            body: NO_WORDS,
            asOf: AS_OF[locale],
          })}
        />
      );
    },
  },
  {
    component,
    name: 'a very long title, and a long text of a past date',
    render: (locale) => {
      const body = everyConstruct(locale);
      const contents = body.sections.map(({ id, title }) => ({ id, title }));
      return (
        <Publication page={publication(locale, { body, contents, asOf: AS_OF[locale] }, LONG)} />
      );
    },
  },
];
