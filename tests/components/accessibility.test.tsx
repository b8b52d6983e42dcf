// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { axeViolations } from '../support/axe-in-jsdom.ts';
import { htmlOf, isPage, localisedExamples } from './example-html.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** A component alone has no landmark around it, no h1 and nothing to skip. */
const COMPONENT_ALONE = {
  region: { enabled: false },
  bypass: { enabled: false },
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

/** Each example in one language, the next in the other: what axe looks at is the same in both. */
const examples = localisedExamples.filter(
  ({ locale }, index) => locale === LOCALES[Math.floor(index / LOCALES.length) % LOCALES.length],
);

describe('every example passes axe', () => {
  it.each(examples)('$title', async (example) => {
    document.documentElement.lang = example.locale;
    document.title = example.title;
    const html = htmlOf(example);
    document.body.innerHTML = html;
    expect(await axeViolations(isPage(html) ? {} : COMPONENT_ALONE)).toEqual([]);
  });
});
