import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import type { TimelineItem } from '../../../lib/page/model.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import type { CheckedSite } from '../../../lib/site/load-site.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';

/** The steps of a record's page: date, words, address. */
function stepsAt(site: CheckedSite, address: string): (string | undefined)[][] {
  const page = site.at(address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  const model = pageModel(site, 'https://exemple.qc.ca', page);
  if (!('timeline' in model)) throw new Error('no steps');
  return model.timeline.map(({ time, text, link }: TimelineItem) => [
    `${time.text}${time.until === undefined ? '' : time.until.join + time.until.text}`,
    text,
    link?.href,
  ]);
}

const REPORT = 'fr/rapports/chine-2017.md';
const fr = messagesIn('fr');
const en = messagesIn('en');

describe('the steps of an agreement', () => {
  it('are its signature, the date of its source, and its missions', async () => {
    const site = await loadFixture();
    expect(stepsAt(site, '/ententes/accord-2013/')).toEqual([
      ['2013', fr.stepSigned, undefined],
      ['6\u00a0mai 2014', fr.stepKnown, undefined],
      ['septembre 2017', fr.stepMission, '/rapports/chine-2017/'],
    ]);
    expect(stepsAt(site, '/en/agreements/agreement-2013/')).toEqual([
      ['2013', en.stepSigned, undefined],
      ['May\u00a06, 2014', en.stepKnown, undefined],
      ['September 2017', en.stepMission, '/en/reports/china-2017/'],
    ]);
  });

  it('leave out a signature that no source dates', async () => {
    const undated = baseFile('fr/ententes/accord-2004.md').replace('signed: 2004\n', '');
    const site = await loadFixture({ 'fr/ententes/accord-2004.md': undated });
    expect(stepsAt(site, '/ententes/accord-2004/').map(([, text]) => text)).toEqual([fr.stepKnown]);
  });
});

describe('the steps of a mission report', () => {
  it('are the mission, the writing and, once it is, the tabling', async () => {
    const tabled = [
      'tabled:',
      '  by: { name: Ada Roy, role: { fr: directrice, en: director } }',
      '  to: { fr: comité, en: committee }',
      '  on: 2017-10-11',
    ].join('\n');
    const site = await loadFixture({
      [REPORT]: baseFile(REPORT).replace('written: 2017-09-22', `written: 2017-09-22\n${tabled}`),
    });
    expect(stepsAt(site, '/rapports/chine-2017/')).toEqual([
      ['2–10\u00a0sept.', fr.stepMission, undefined],
      ['22\u00a0sept.', fr.stepWritten, undefined],
      ['11\u00a0oct.', fr.stepTabled, undefined],
    ]);
    expect(stepsAt(site, '/en/reports/china-2017/')).toEqual([
      ['Sept.\u00a02–10', en.stepMission, undefined],
      ['Sept.\u00a022', en.stepWritten, undefined],
      ['Oct.\u00a011', en.stepTabled, undefined],
    ]);
    const before = stepsAt(await loadFixture(), '/rapports/chine-2017/');
    expect(before.map(([, text]) => text)).toEqual([fr.stepMission, fr.stepWritten]);
  });
});
