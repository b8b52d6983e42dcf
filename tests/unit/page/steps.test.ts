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

const AGREEMENT = 'fr/ententes/accord-2013.md';
const REPORT = 'fr/rapports/chine-2017.md';
const fr = messagesIn('fr');
const en = messagesIn('en');

describe('the steps of an agreement', () => {
  it('are what it follows, its signature, what its source knows, and its missions', async () => {
    const site = await loadFixture();
    expect(stepsAt(site, '/ententes/accord-2013/')).toEqual([
      ['2004', fr.earlier, '/ententes/accord-2004/'],
      ['2013', fr.stepThis, undefined],
      ['6\u00a0mai 2014', fr.stepKnown, undefined],
      ['septembre 2017', fr.stepMission, '/rapports/chine-2017/'],
    ]);
    expect(stepsAt(site, '/en/agreements/agreement-2013/')).toEqual([
      ['2004', en.earlier, '/en/agreements/agreement-2004/'],
      ['2013', en.stepThis, undefined],
      ['May\u00a06, 2014', en.stepKnown, undefined],
      ['September 2017', en.stepMission, '/en/reports/china-2017/'],
    ]);
    expect(stepsAt(site, '/ententes/accord-2004/')).toEqual([
      ['2004', fr.stepThis, undefined],
      ['2013', fr.later, '/ententes/accord-2013/'],
      ['6\u00a0mai 2014', fr.stepKnown, undefined],
    ]);
  });

  it.each([
    ['of the day of a mission’s report is said once', ['2017-09-22'], 0],
    ['of another day is said, whatever other missions there are', ['2017-09-22', '2016-01-02'], 0],
    ['of no report’s day is said', ['2016-01-02', '2016-01-03'], 1],
  ])('what its source knows %s', async (_name, written, count) => {
    const [first = '', second] = written;
    const reports = [first, ...(second === undefined ? [] : [second])].map((day, index) => [
      `fr/rapports/mission-${index}.md`,
      baseFile(REPORT)
        .replace('slug: chine-2017', `slug: mission-${index}\nfrenchOnly: true`)
        .replace('written: 2017-09-22', `written: ${day}`),
    ]);
    const site = await loadFixture({
      [AGREEMENT]: baseFile(AGREEMENT).replace('known: 2014-05-06', 'known: 2017-09-22'),
      [REPORT]: baseFile(REPORT)
        .replace('agreements:\n  - ententes/accord-2013\n', '')
        .replace('written: 2017-09-22', 'written: 2017-09-23'),
      ...Object.fromEntries(reports),
    });
    const steps = stepsAt(site, '/ententes/accord-2013/').map(([, text]) => text);
    expect(steps.filter((text) => text === fr.stepKnown)).toHaveLength(count);
  });

  it('leave out an agreement that does not say when it was signed', async () => {
    const site = await loadFixture({
      'fr/ententes/accord-2004.md': baseFile('fr/ententes/accord-2004.md').replace(
        'signed: 2004\n',
        '',
      ),
    });
    const texts = stepsAt(site, '/ententes/accord-2013/').map(([, text]) => text);
    expect(texts).not.toContain(fr.earlier);
    expect(texts).toContain(fr.stepThis);
    expect(stepsAt(site, '/ententes/accord-2004/').map(([, text]) => text)).not.toContain(
      fr.stepThis,
    );
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
