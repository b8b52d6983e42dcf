// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { localisedExamples } from './example-html.ts';
import { inPseudoLanguage, wordsOutsidePseudoLanguage } from './pseudo-language.ts';

// With the words of lib/i18n and those of the data in a language of their own, any French or
// English word that is left was written in the code of a component.
vi.mock(import('../../lib/i18n/messages.ts'), async (importOriginal) => {
  const { moduleInPseudoLanguage } = await import('./pseudo-language.ts');
  return moduleInPseudoLanguage(await importOriginal());
});
vi.mock(import('../../lib/i18n/markdown.ts'), async (importOriginal) => {
  const { moduleInPseudoLanguage } = await import('./pseudo-language.ts');
  return moduleInPseudoLanguage(await importOriginal());
});
vi.mock(import('../../lib/i18n/problems.ts'), async (importOriginal) => {
  const { moduleInPseudoLanguage } = await import('./pseudo-language.ts');
  return moduleInPseudoLanguage(await importOriginal());
});

describe('no word is written in the code of a component', () => {
  it.each(localisedExamples)('$title', ({ example, locale }) => {
    const html = renderToStaticMarkup(inPseudoLanguage(example.render(locale)));
    expect(wordsOutsidePseudoLanguage(html)).toEqual([]);
  });

  it('is not blind: words in text, names and descriptions are found', () => {
    const html = [
      '<p>Bonjour <b>à tous</b></p>',
      '<a href="/a/" aria-label="Hello"></a>',
      '<img alt="Une carte">',
      '<svg><title>Map</title></svg>',
      '<div data-label="Pays"></div>',
      '<p>2017 – 18; </p>',
    ].join('');
    expect(wordsOutsidePseudoLanguage(html)).toEqual([
      'Bonjour ',
      'à tous',
      'Map',
      'Hello',
      'Une carte',
      'Pays',
    ]);
  });
});

it('no word is written in a style sheet', () => {
  const words = globSync('components/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*content:(.*);/gm)].flatMap(([, value = '']) =>
      [...value.matchAll(/'([^']*)'/g)]
        .map(([, text = '']) => text.replaceAll(/\\[0-9a-f]{1,6} ?/g, ''))
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => `${file}: ${text}`),
    ),
  );
  expect(words).toEqual([]);
});
