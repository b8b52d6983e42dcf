import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import RULES, { type Flattened } from '@siteimprove/alfa-rules';
import type { Finding, PageEngine } from './engine.ts';

type AnyOutcome = Outcome<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>;

/** Siteimprove Alfa, with every rule but its experiments. It judges a copy of the page. */
export const ALFA: PageEngine = {
  name: 'Alfa',
  packageName: '@siteimprove/alfa-rules',
  rules: 91,
  async check(page) {
    const copy = await Playwright.toPage(await page.evaluateHandle(() => document));
    const outcomes = [...(await Audit.of(copy, RULES).evaluate().toPromise())];
    return {
      rules: new Set(outcomes.map(({ rule }) => rule.uri)).size,
      findings: outcomes.flatMap(findingsOf),
    };
  },
};

function findingsOf(outcome: AnyOutcome): Finding[] {
  if (!Outcome.isFailed(outcome) && !Outcome.isCantTell(outcome)) return [];
  const { target } = outcome;
  return ('path' in target ? [target] : [...target]).map((place) => ({
    rule: outcome.rule.uri.split('/').at(-1) ?? '',
    verdict: Outcome.isFailed(outcome) ? 'fails' : 'asks',
    path: place.path(),
    says: Outcome.isFailed(outcome)
      ? [...outcome.expectations.values()]
          .flatMap((one) => [...one.err()].map(({ message }) => message))
          .join(' ')
      : outcome.diagnostic.message,
  }));
}
