// @vitest-environment jsdom
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Home } from '../../components/templates/home.tsx';
import { listHeadings } from '../../lib/markdown/headings.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { parseMarkdown } from '../../lib/markdown/parse.ts';
import type { HomeModel } from '../../lib/page/home.ts';
import { htmlOf, isPage, localisedExamples } from './example-html.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const pages = localisedExamples
  .map((example) => ({ title: example.title, html: htmlOf(example) }))
  .filter(({ html }) => isPage(html));

describe.each(pages)('$title', ({ html }) => {
  const body = parse(html);
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);

  it('gives each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has what its links and labels refer to', () => {
    const anchors = [...body.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    const labels = [...body.querySelectorAll('[aria-labelledby]')].map((element) =>
      element.getAttribute('aria-labelledby'),
    );
    expect([...anchors, ...labels].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('has one h1', () => {
    expect(body.querySelectorAll('h1')).toHaveLength(1);
  });

  it('carries no style attribute and no script, which the policy would block', () => {
    expect(body.querySelectorAll('[style], script, [onclick]')).toHaveLength(0);
  });
});

it('no heading of a text can take an id of the page around it', () => {
  const around = new Set(
    pages.flatMap(({ html }) => {
      const body = parse(html);
      // Only pages of content have an end with their date; the others hold no author's text.
      if (body.querySelector('.page-end') === null) return [];
      const text = body.querySelectorAll('.words, .column > section > h2, .counted h2');
      for (const element of text) element.remove();
      return [...body.querySelectorAll('[id]')].map(({ id }) => id);
    }),
  );
  expect(around).toContain('main');
  // A section whose text has such a heading gives its list another id.
  for (const locale of LOCALES) around.delete(messagesIn(locale).resultsId);
  const taken = [...around].filter((id) => {
    const tree = parseMarkdown(`## ${id.replaceAll('-', ' ')}\n`, 'fr');
    return listHeadings(tree).some((heading) => heading.id === id);
  });
  expect(taken).toEqual([]);
});

/** The parts of the sentence of the cover that keep to one line, and those after which one ends. */
function clausesOf(cover: string) {
  const example = localisedExamples.find((one) => one.example.component === 'Home')?.example;
  const { props } = Object(example?.render('fr')) as ReactElement<{ page: HomeModel }>;
  const title = parse(renderToStaticMarkup(<Home page={{ ...props.page, cover }} />)).querySelector(
    'h1',
  );
  const texts = (name: string) =>
    [...(title?.querySelectorAll(`.${name}`) ?? [])].map(({ textContent }) => textContent);
  return {
    text: title?.textContent?.trim(),
    whole: texts('inline-block'),
    lines: texts('block'),
  };
}

it('the sentence of the cover is whole, whatever its lines', () => {
  // Of 16 and 17 characters: the last that is kept whole, and the first that may break.
  const cover =
    'Maintenir le bien-être de tous\u00a0: aider; quatre mots vus, dix-sept lettres, jusqu’au bout du monde.';
  expect(clausesOf(cover)).toEqual({
    text: cover,
    whole: ['bien-être'],
    lines: ['Maintenir le bien-être de tous\u00a0:', 'aider;', 'quatre mots vus,'],
  });
  // What no colon announces needs no line of its own.
  expect(clausesOf('Soigner, aider.')).toMatchObject({ whole: ['Soigner,', 'aider.'], lines: [] });
});
