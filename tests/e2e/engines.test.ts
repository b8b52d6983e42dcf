import { describe, expect, it } from 'vitest';
import { pageWith } from '../support/example-pages.ts';
import {
  judge,
  judgePages,
  openForEngines,
  silentEngines,
  unanswered,
} from '../support/engines/judge-pages.ts';
import { STATES } from '../support/engines/states.ts';
import { OPENED } from '../support/every-page.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/** The state that a page is judged in: always the same for the same address, all in turn. */
function stateOf(address: string) {
  const sum = [...address].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const state = STATES[sum % STATES.length];
  if (state === undefined) throw new Error(`no state for ${address}`);
  return state;
}

/**
 * Each page once, in one of the six states: `npm run test:engines` judges each in all of them, and
 * holds every question of the engines to its answer. Here only faults count: a new text may well make
 * an engine ask something new, and is right all the same.
 */
describe('axe, IBM and Alfa', () => {
  it('run every rule they have on every page, and find no fault', async () => {
    const judged = await judgePages(
      site,
      OPENED.map((address) => [address, stateOf(address)] as const),
    );
    expect(judged).toHaveLength(OPENED.length);
    expect(judged.flatMap(silentEngines)).toEqual([]);
    expect(judged.flatMap((one) => unanswered(one, 'fails'))).toEqual([]);
  });

  it('are not blind: each finds a fault of its own', async () => {
    const page = await openForEngines(site);
    await page.goto(pageWith('fr', '<div class="words"><p>'));
    await page.evaluate(() => {
      const words = document.querySelector<HTMLElement>('.words p');
      words?.style.setProperty('color', '#767676');
      const label = document.createElement('label');
      label.htmlFor = 'nowhere';
      label.textContent = 'Nom';
      const table = document.createElement('table');
      const row = table.insertRow();
      row.insertCell().textContent = '1';
      const header = document.createElement('th');
      header.scope = 'row';
      header.textContent = '2';
      row.append(header);
      words?.after(document.createElement('img'), label, table);
    });
    const { findings } = await judge(page, stateOf('/'));
    const found = findings
      .filter(({ verdict, answer }) => verdict === 'fails' && answer === undefined)
      .map(({ engine, rule }) => `${engine} ${rule}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'axe image-alt',
        'axe color-contrast-enhanced',
        'IBM label_ref_valid',
        'Alfa sia-r46',
      ]),
    );
  });
});
