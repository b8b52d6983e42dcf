import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../lib/markdown/check.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { html } from './rendering.ts';

const link = (url: string, words = url) =>
  `<a href="${url}" rel="external">${words}<span class="external"> (site externe)</span></a>`;

describe('a bare address is a link', () => {
  it.each([
    ['Voir https://www.quebec.ca.', `Voir ${link('https://www.quebec.ca')}.`],
    ['www.quebec.ca/sante', link('https://www.quebec.ca/sante', 'www.quebec.ca/sante')],
    ['« https://x.ca » :', `«_${link('https://x.ca')}_»_:`],
    ['«https://x.ca/a»', `«_${link('https://x.ca/a')}_»`],
    ['(https://x.ca/a_(b)), puis', `(${link('https://x.ca/a_(b)')}), puis`],
    ['https://x.ca/a?b=1 : oui', `${link('https://x.ca/a?b=1')}_: oui`],
    ['https://x.ca/a\\_b', link('https://x.ca/a_b')],
    ['**https://x.ca/RTS**', `<strong>${link('https://x.ca/RTS')}</strong>`],
    ['Écrivez à info@x.ca.', 'Écrivez à <a href="mailto:info@x.ca">info@x.ca</a>.'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });

  it.each(['`https://x.ca`', 'quebec.ca', '@nom', 'a@b', 'https://', 'www.', 'x.ca/a'])(
    'but not %s',
    (markdown) => {
      expect(html(markdown)).not.toContain('<a ');
    },
  );

  it('and its own words are its link’s', () => {
    expect(html('[www.x.ca](a.md)')).toBe('<p><a href="/a/">www.x.ca</a></p>');
  });
});

const advice = (markdown: string) =>
  checkMarkdown(parseMarkdown(markdown, 'fr')).map(
    ({ code, line, column }) => `${line}:${column} ${code}`,
  );

it('gives advice of a web address alone', () => {
  expect(advice('un\ndeux \\* https://x.ca et www.x.ca, a@x.ca')).toEqual([
    '2:9 bare-address',
    '2:25 bare-address',
  ]);
  expect(advice('[mots](https://x.ca) <https://x.ca>')).toEqual([]);
});

it('refuses one that emphasis cuts', () => {
  expect(advice('https://x.ca/*a*')).toEqual(['1:1 address-cut']);
  expect(advice('*https://x.ca/a*')).toEqual(['1:2 bare-address']);
});
