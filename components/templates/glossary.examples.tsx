import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import { messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { GlossaryModel, TermModel } from '../../lib/page/glossary.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, LONG, pageBase } from '../example-data.ts';
import { Glossary } from './glossary.tsx';

const component = 'Glossary';
const TITLE: Bilingual = { fr: 'Glossaire', en: 'Glossary' };

const terms = (locale: Locale): TermModel[] => [
  {
    id: 'etablissement',
    term: { fr: 'établissement', en: 'institution' }[locale],
    forms: ['CHU', { fr: 'centre', en: 'centre' }[locale]],
    definition: { fr: 'Un organisme.', en: 'A body.' }[locale],
    choice: { fr: 'Une source dit deux mots.', en: 'A source has two words.' }[locale],
  },
  {
    id: 'protocole',
    term: LONG[locale],
    forms: [],
    definition: LONG[locale],
  },
];

function glossary(locale: Locale, changes: Partial<GlossaryModel> = {}): GlossaryModel {
  const all = terms(locale);
  return {
    ...pageBase(locale, TITLE),
    template: 'glossary',
    heading: plural(messagesIn(locale).terms, all.length, locale),
    terms: all,
    ...changes,
  };
}

export const examples: Example[] = [
  {
    component,
    name: 'two terms, one of which is very long',
    render: (locale) => <Glossary page={glossary(locale)} />,
  },
  {
    component,
    name: 'no term yet, of a past date',
    render: (locale) => (
      <Glossary
        page={glossary(locale, {
          heading: messagesIn(locale).terms.none,
          terms: [],
          asOf: AS_OF[locale],
        })}
      />
    ),
  },
  {
    component,
    name: 'with a long text above its terms',
    render: (locale) => {
      const body = everyConstruct(locale);
      const contents = body.sections.map(({ id, title }) => ({ id, title }));
      return <Glossary page={glossary(locale, { body, contents, asOf: AS_OF[locale] })} />;
    },
  },
];
