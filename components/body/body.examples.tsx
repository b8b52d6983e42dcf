import { AS_OF, LONG } from '../example-data.ts';
import type { Example } from '../example.ts';
import { everyConstruct, numberedLists, paragraphs } from './example-bodies.ts';
import { BodyParts } from './body-parts.tsx';
import { Body, Words } from './body.tsx';
import { OpeningWords } from './opening-words.tsx';

const component = 'Body';

export const examples: Example[] = [
  {
    component,
    name: 'paragraphs alone',
    render: (locale) => <Body locale={locale} body={paragraphs(locale)} />,
  },
  {
    component,
    name: 'a term that leads to its definition',
    render: (locale) => {
      const words = {
        fr: '<p>Un <a class="term" href="/glossaire/#reseau">réseau</a> local.</p>',
        en: '<p>A local <a class="term" href="/en/glossary/#reseau">network</a>.</p>',
      }[locale];
      const intro = [{ kind: 'html' as const, html: words }];
      return <Body locale={locale} body={{ intro, sections: [], contacts: {} }} />;
    },
  },
  {
    component: 'Words',
    name: 'one column, whatever its lists',
    render: (locale) => <Words locale={locale} body={numberedLists(locale)} />,
  },
  {
    component,
    name: 'facts, after the words on a phone',
    render: (locale) => (
      <Body locale={locale} body={paragraphs(locale)} facts={<p>{LONG[locale]}</p>} />
    ),
  },
  {
    component,
    name: 'every construct',
    render: (locale) => <Body locale={locale} body={everyConstruct(locale)} />,
  },
  {
    component,
    name: 'numbered lists',
    render: (locale) => <Body locale={locale} body={numberedLists(locale)} />,
  },
  {
    component,
    name: 'with a rail, something before and something after',
    render: (locale) => {
      const words = {
        fr: ['Dans la marge', 'Avant le texte', 'Après le texte'],
        en: ['In the rail', 'Before the text', 'After the text'],
      }[locale];
      const [rail, before, after] = words.map((text) => <p key={text}>{text}</p>);
      return (
        <Body
          locale={locale}
          body={numberedLists(locale)}
          rail={rail}
          before={before}
          after={after}
        />
      );
    },
  },
  {
    component: 'BodyParts',
    name: 'text alone',
    render: (locale) => (
      <BodyParts locale={locale} parts={paragraphs(locale).intro} contacts={{}} />
    ),
  },
  {
    component: 'OpeningWords',
    name: 'words and their date',
    render: (locale) => {
      const page = { locale, body: paragraphs(locale), contents: [], asOf: AS_OF[locale] };
      return <OpeningWords page={page} />;
    },
  },
  {
    component: 'OpeningWords',
    name: 'nothing',
    render: (locale) => {
      const body = { intro: [], sections: [], contacts: {} };
      return <OpeningWords page={{ locale, body, contents: [] }} />;
    },
  },
];
