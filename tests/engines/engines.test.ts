import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '../support/engines/answers.ts';
import type { Finding } from '../support/engines/engine.ts';
import { ENGINES, judgePages, silentEngines, unanswered } from '../support/engines/judge-pages.ts';
import { hasJava, validate } from '../support/engines/nu.ts';
import { STATES } from '../support/engines/states.ts';
import { OUT, publishedFiles } from '../support/published-site.ts';
import { ADDRESSES, siteBrowser } from '../support/site-browser.ts';
import { record, versionOf, type EngineResult } from './record.ts';

const site = siteBrowser();

const JAVA = hasJava();
const NO_JAVA = 'Nu, the W3C’s validator, was left out: there is no Java on this machine.';

/** Every finding, with its answer if there is one. */
const seen: (Pick<Finding, 'verdict'> & { engine: string; answer?: (typeof ANSWERS)[number] })[] =
  [];
/** How often a page was judged. */
let judged = 0;
const files = publishedFiles().filter((file) => file.endsWith('.html'));

const timesOf = (answer: (typeof ANSWERS)[number]) =>
  seen.filter((finding) => finding.answer === answer).length;

function resultOf(engine: string): Omit<EngineResult, 'name' | 'version' | 'judged'> {
  const own = seen.filter((finding) => finding.engine === engine);
  const count = (isCounted: (finding: (typeof own)[number]) => boolean) =>
    own.filter(isCounted).length;
  return {
    faults: count(({ verdict, answer }) => verdict === 'fails' && answer === undefined),
    questions: count(({ verdict, answer }) => verdict === 'asks' && answer === undefined),
    answered: count(({ answer }) => answer !== undefined),
  };
}

afterAll(() => {
  if (judged !== ADDRESSES.length * STATES.length) return;
  const nu = { name: 'Nu', version: versionOf('vnu-jar'), judged: files.length, ...resultOf('Nu') };
  record({
    pages: ADDRESSES.length,
    states: STATES.length,
    engines: [
      ...ENGINES.map(({ name, packageName, rules }) => ({
        name,
        version: versionOf(packageName),
        rules,
        judged,
        ...resultOf(name),
      })),
      ...(JAVA ? [nu] : []),
    ],
    answers: ANSWERS.map((answer) => [answer, timesOf(answer)] as const).filter(([, n]) => n > 0),
    leftOut: JAVA ? [] : [NO_JAVA],
  });
});

describe('every rule of axe, IBM and Alfa runs on every page, and finds nothing unanswered', () => {
  it.each(STATES)('$name', async (state) => {
    const judgements = await judgePages(
      site,
      ADDRESSES.map((address) => [address, state] as const),
    );
    judged += judgements.length;
    seen.push(...judgements.flatMap(({ findings }) => findings));
    expect(judgements.flatMap(silentEngines)).toEqual([]);
    expect(judgements.flatMap((one) => unanswered(one, 'fails'))).toEqual([]);
    expect(judgements.flatMap((one) => unanswered(one, 'asks'))).toEqual([]);
  });
});

describe('Nu', () => {
  if (!JAVA) process.stderr.write(`${NO_JAVA}\n`);

  it.runIf(JAVA)('finds nothing unanswered in the HTML', () => {
    const findings = validate(files.map((file) => join(OUT, file))).map((finding) => {
      const answer = ANSWERS.find(
        ({ engine, rule, to }) =>
          engine === 'Nu' && rule === finding.rule && to === finding.verdict,
      );
      return { ...finding, engine: 'Nu', ...(answer && { answer }) };
    });
    seen.push(...findings);
    const open = findings.filter(({ answer }) => answer === undefined);
    expect(open.map(({ rule, says, path }) => `${rule} – ${says} ${path}`)).toEqual([]);
  });

  it.runIf(JAVA)('is not blind: a block in a paragraph is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-'));
    const file = join(folder, 'page.html');
    writeFileSync(file, '<!doctype html><html lang="fr"><title>a</title><p><ul></ul></p></html>');
    const findings = validate([file]);
    rmSync(folder, { recursive: true });
    expect(findings.filter(({ verdict }) => verdict === 'fails').map(({ rule }) => rule)).toEqual([
      'No “p” element in scope but a “p” end tag seen.',
    ]);
  });
});

it('every answer is for something', () => {
  const unused = ANSWERS.filter(({ engine }) => JAVA || engine !== 'Nu').filter(
    (answer) => timesOf(answer) === 0,
  );
  expect(unused).toEqual([]);
});
