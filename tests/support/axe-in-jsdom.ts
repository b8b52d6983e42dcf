import axe, { type RuleObject } from 'axe-core';

/** jsdom draws nothing: tests/e2e has a browser for what is judged by how it looks. */
const JUDGED_BY_LOOKS: RuleObject = {
  'color-contrast': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

/** What axe finds in the document of a test, one line an element. */
export async function axeViolations(rules: RuleObject = {}): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: { ...JUDGED_BY_LOOKS, ...rules },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} – ${html}`),
  );
}
