import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { documentOf, htmlOf, isPage, localisedExamples } from './example-html.ts';

const RULES: RuleConfig = {
  // React writes `<br/>`, `hrefLang` and `dateTime`; HTML parsers don't mind either.
  'void-style': 'off',
  'attr-case': 'off',
  // Tables repeat their roles: CSS that changes `display` makes browsers forget them.
  'no-redundant-role': 'off',
  // CSS keeps these numbers on one line: no special hyphen, which would not paste as typed.
  'tel-non-breaking': ['error', { ignoreClasses: ['contact-phone', 'phone'] }],
};

const validatorWith = (rules: RuleConfig) =>
  new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });

const fragments = validatorWith(RULES);
/** A page has one h1 and skips no level; a component alone may begin at any. */
const pages = validatorWith({ ...RULES, 'heading-level': 'error' });

describe('every example is valid HTML', () => {
  it.each(localisedExamples)('$title', async (example) => {
    const html = htmlOf(example);
    const { results } = isPage(html)
      ? await pages.validateString(documentOf(html, example.locale))
      : await fragments.validateString(html);
    const findings = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(findings).toEqual([]);
  });
});
