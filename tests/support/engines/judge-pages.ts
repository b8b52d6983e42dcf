import type { Page } from 'playwright';
import type { SiteBrowser } from '../site-browser.ts';
import { ALFA } from './alfa.ts';
import { ANSWERS, type Answer } from './answers.ts';
import { AXE } from './axe.ts';
import type { Finding, PageEngine } from './engine.ts';
import { IBM } from './ibm.ts';
import { showIn, type State } from './states.ts';

/** Every engine that judges pages in a browser. */
export const ENGINES: readonly PageEngine[] = [AXE, IBM, ALFA];

/** A finding, with what the list of answers says of it. */
export interface Judged extends Finding {
  engine: PageEngine['name'];
  /** The beginning of the element. */
  element: string;
  answer?: Answer;
}

/** A page in a state, and what the engines say of it. */
export interface Judgement {
  address: string;
  state: State;
  /** The rules that each engine ran. */
  rules: Record<PageEngine['name'], number>;
  findings: Judged[];
}

/** A tab whose pages have what the engines need. */
export async function openForEngines(site: SiteBrowser): Promise<Page> {
  const page = await site.open();
  for (const { script } of ENGINES) {
    if (script !== undefined) await page.addInitScript({ path: script });
  }
  return page;
}

/**
 * Has every engine judge every page in its state. Two tabs share the pages: Alfa works in this
 * process, and the browser need not wait for it.
 */
export async function judgePages(
  site: SiteBrowser,
  pages: readonly (readonly [address: string, state: State])[],
): Promise<Judgement[]> {
  const waiting = pages.values();
  const judged: Judgement[] = [];
  const work = async () => {
    const page = await openForEngines(site);
    for (const [address, state] of waiting) {
      await showIn(page, state);
      await page.goto(address);
      judged.push({ address, state, ...(await judge(page, state)) });
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return judged;
}

/** Has every engine judge the page that is open, and looks each finding up in the answers. */
export async function judge(
  page: Page,
  state: State,
): Promise<Pick<Judgement, 'rules' | 'findings'>> {
  const rules: Judgement['rules'] = { axe: 0, IBM: 0, Alfa: 0 };
  const findings: Judged[] = [];
  for (const engine of ENGINES) {
    const report = await engine.check(page);
    rules[engine.name] = report.rules;
    findings.push(...(await lookUp(page, state, engine.name, report.findings)));
  }
  return { rules, findings };
}

/** The engines that did not run all their rules on a page: packages that do not fit together. */
export function silentEngines({ address, rules }: Judgement): string[] {
  return ENGINES.filter((engine) => rules[engine.name] !== engine.rules).map(
    (engine) => `${address}: ${engine.name} ran ${rules[engine.name]} rules of ${engine.rules}`,
  );
}

/** The findings of a page that no answer is for, one line each. */
export function unanswered({ address, state, findings }: Judgement, verdict: Finding['verdict']) {
  return findings
    .filter((finding) => finding.verdict === verdict && finding.answer === undefined)
    .map(
      ({ engine, rule, says, path, element }) =>
        `${address} (${state.name}): ${engine} ${rule}: ${says} – ${element} ${path}`,
    );
}

/** Finds the answer to each finding of an engine. */
async function lookUp(
  page: Page,
  state: State,
  engine: PageEngine['name'],
  findings: readonly Finding[],
): Promise<Judged[]> {
  const asked = findings.map(({ rule, verdict, path }) => ({
    path,
    answers: ANSWERS.filter(
      (one) =>
        one.engine === engine &&
        one.rule === rule &&
        one.to === verdict &&
        (one.colours === undefined || one.colours === state.colours),
    ),
  }));
  const seen = await page.evaluate((all) => {
    /** Step by step: what finds XPaths in a browser knows no SVG in HTML. */
    const elementAt = (path: string): Element => {
      let element: Element = document.documentElement;
      for (const step of path.split('/').slice(2)) {
        const [, name, place] = /^([\w-]+)\[(\d+)\]$/.exec(step) ?? [];
        const twins = [...element.children].filter(({ localName }) => localName === name);
        const next = twins[Number(place) - 1];
        if (next === undefined) break;
        element = next;
      }
      return element;
    };
    return all.map(({ path, answers }) => {
      const element = elementAt(path);
      return {
        element: element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160),
        answer: answers.findIndex(({ where = '*' }) => element.matches(where)),
      };
    });
  }, asked);
  return findings.map((finding, index) => {
    const { element = '', answer = -1 } = seen[index] ?? {};
    const found = asked[index]?.answers[answer];
    return { ...finding, engine, element, ...(found && { answer: found }) };
  });
}
