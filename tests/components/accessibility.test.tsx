import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { htmlOf, isPage, localisedExamples } from './example-html.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What axe finds in an example, one line an element. */
async function violationsOf(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {
      // jsdom computes no colour: tests/e2e checks contrast in a browser.
      'color-contrast': { enabled: false },
      // A component alone has no landmark around it, no h1 and nothing to skip.
      ...(isPage(html)
        ? {}
        : {
            region: { enabled: false },
            bypass: { enabled: false },
            'landmark-one-main': { enabled: false },
            'page-has-heading-one': { enabled: false },
          }),
    },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html: element }) => `${id}: ${help} – ${element}`),
  );
}

describe('every example passes axe', () => {
  it.each(localisedExamples)('$title', async (example) => {
    document.documentElement.lang = example.locale;
    document.title = example.title;
    expect(await violationsOf(htmlOf(example))).toEqual([]);
  });
});
