// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { listHeadings } from '../../lib/markdown/headings.ts';
import { parseMarkdown } from '../../lib/markdown/parse.ts';
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
  const taken = [...around].filter((id) => {
    const tree = parseMarkdown(`## ${id.replaceAll('-', ' ')}\n`, 'fr');
    return listHeadings(tree).some((heading) => heading.id === id);
  });
  expect(taken).toEqual([]);
});
