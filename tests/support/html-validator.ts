import { HtmlValidate } from 'html-validate';

/** Checks HTML against the standard. */
export const htmlValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes `<br/>`, `charSet` and `hrefLang`; HTML parsers don't mind either.
    'void-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    // Official names are long.
    'long-title': 'off',
    // Nothing comes from another host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Safari forgets the roles of tables whose `display` CSS changes, and of lists without markers.
    'no-redundant-role': 'off',
    // A special hyphen would not paste as typed: these classes keep numbers on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['contact-phone', 'phone', 'call-words'] }],
  },
});

/** What is wrong in a page, one line each: rule, message and place. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await htmlValidator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
