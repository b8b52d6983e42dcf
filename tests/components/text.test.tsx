import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageHead } from '../../components/page-head/page-head.tsx';
import { furniture } from '../../components/example-data.ts';
import { Text } from '../../components/text/text.tsx';
import type { Locale } from '../../lib/i18n/locale.ts';
import { renderInline } from '../../lib/markdown/inline.ts';
import { html } from '../unit/markdown/rendering.ts';

describe('a text of the front matter', () => {
  it.each<[Locale, string]>([
    ['fr', 'Le 1er mai, au 2e étage, composez le 418-266-8776.'],
    ['fr', 'Un mot'],
    ['en', 'On the 1st, on the 21st floor, call 418-266-8776.'],
  ])('has the elements that a text of a page has (%s: %s)', (locale, text) => {
    const shown = renderToStaticMarkup(
      <p>
        <Text locale={locale}>{renderInline(text, locale)}</Text>
      </p>,
    );
    expect(shown.replaceAll('\u00A0', '_')).toBe(html(text, locale));
  });
});

it('a title is raised on the page, and whole to what reads it', () => {
  const page = {
    locale: 'fr' as const,
    title: 'Le 1er mai',
    lede: 'Mot.',
    furniture: furniture('fr'),
  };
  const shown = renderToStaticMarkup(<PageHead page={page} />);
  expect(shown).toContain('<span class="ordinal">1er</span><span aria-hidden="true"');
  expect(shown.replaceAll(/<[^>]*>/g, '')).toContain('Le 1er maiMot.');
});
