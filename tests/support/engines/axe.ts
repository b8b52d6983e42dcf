import { resolve } from 'node:path';
import type axe from 'axe-core';
import type { PageEngine, Report } from './engine.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** axe-core by Deque, with every rule: AAA, best practice, experiments and those that are off. */
export const AXE: PageEngine = {
  name: 'axe',
  packageName: 'axe-core',
  rules: 105,
  script: resolve('node_modules/axe-core/axe.min.js'),
  check: (page) =>
    page.evaluate(async (): Promise<Report> => {
      const pathOf = (element: Element | null): string => {
        if (element === null) return '';
        const twins = [...(element.parentNode?.children ?? [])].filter(
          ({ localName }) => localName === element.localName,
        );
        const place = `${element.localName}[${twins.indexOf(element) + 1}]`;
        return `${pathOf(element.parentElement)}/${place}`;
      };
      const every = window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }] as const);
      const { passes, violations, incomplete, inapplicable } = await window.axe.run(document, {
        elementRef: true,
        rules: Object.fromEntries(every),
      });
      const of = (results: axe.Result[], isSure: boolean) =>
        results.flatMap(({ id, tags, help, nodes }) =>
          nodes.map(({ element, failureSummary }) => ({
            rule: id,
            verdict:
              isSure && !tags.includes('experimental') ? ('fails' as const) : ('asks' as const),
            path: pathOf(element ?? null),
            says: `${help}. ${failureSummary ?? ''}`,
          })),
        );
      const ran = [...passes, ...violations, ...incomplete, ...inapplicable].map(({ id }) => id);
      return {
        rules: new Set(ran).size,
        findings: [...of(violations, true), ...of(incomplete, false)],
      };
    }),
};
