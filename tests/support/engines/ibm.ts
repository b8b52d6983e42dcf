import { resolve } from 'node:path';
import type { Checker } from 'accessibility-checker-engine';
import type { PageEngine, Report } from './engine.ts';

declare global {
  interface Window {
    ace_ibma: { Checker: typeof Checker };
  }
}

/** IBM Equal Access, with every rule of every guideline it has. */
export const IBM: PageEngine = {
  name: 'IBM',
  packageName: 'accessibility-checker-engine',
  rules: 163,
  script: resolve('node_modules/accessibility-checker-engine/ace-window.js'),
  check: (page) =>
    page.evaluate(async (): Promise<Report> => {
      const checker = new window.ace_ibma.Checker();
      const guidelines = checker.getGuidelineIds();
      const { results } = await checker.check(document, guidelines);
      const findings = results.flatMap(({ ruleId, value: [policy, confidence], path, message }) =>
        confidence.valueOf() === 'PASS'
          ? []
          : {
              rule: ruleId,
              verdict:
                policy.valueOf() === 'VIOLATION' && confidence.valueOf() === 'FAIL'
                  ? ('fails' as const)
                  : ('asks' as const),
              path: path['dom'] ?? '',
              says: message,
            },
      );
      const rules = guidelines.flatMap((guideline) => checker.rulesetRules[guideline] ?? []);
      // A page without a single result was not judged.
      return { rules: results.length === 0 ? 0 : new Set(rules).size, findings };
    }),
};
