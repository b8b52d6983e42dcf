import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { searchAside, searchPage } from '../../../lib/search/search-page.ts';
import { baseFile, loadFixture } from '../content/fixture-site.ts';
import { WEB_OF_RECORDS } from '../content/web-of-records.ts';
import { indexOf, opened } from './opened-search.ts';

const file = 'fr/ministere/mission.md';
const site = await loadFixture({
  [file]: `${baseFile(file)}\n::contact[bureau]\n`,
  'en/ministere/mission.md': `${baseFile('en/ministere/mission.md')}\n::contact[bureau]\n`,
  'contacts.yaml': baseFile('contacts.yaml').replace('  email:', "  fax: '+14182668755'\n  email:"),
});

describe.each(LOCALES)('a contact in the search (%s)', (locale) => {
  const pages = site.pages
    .filter(({ entry }) => entry.locale === locale)
    .map((page) =>
      searchPage(
        searchAside(site, page, '2026-11-29'),
        pageModel(site, 'https://exemple.test', page),
      ),
    );
  const search = opened(indexOf(pages), locale);
  const { address } = site.find(locale, 'ministere/mission') ?? {};

  it.each(['418 266-8776', '4182668776', '418-266-8755', '266-8755', 'G1S 2M1', 'g1s2m1'])(
    'is found by its numbers, however they are typed: %s',
    async (query) => {
      expect((await search.find(query))[0]).toBe(address);
    },
  );

  it('is found by what its numbers are', async () => {
    for (const query of { fr: ['télécopieur', 'téléphone'], en: ['fax', 'telephone'] }[locale]) {
      expect(await search.find(query)).toContain(address);
    }
  });
});

describe.each(LOCALES)('a fact in the search (%s)', (locale) => {
  it('is found by what it is called', async () => {
    const records = await loadFixture(WEB_OF_RECORDS);
    const page = records.find(locale, 'rapports/chine-2017');
    if (page === undefined) throw new Error('no report');
    const report = searchPage(
      searchAside(records, page, '2026-11-29'),
      pageModel(records, 'https://exemple.test', page),
    );
    const { delegation, writtenBy } = messagesIn(locale);
    expect(report.facts).toEqual(expect.arrayContaining([delegation, writtenBy]));
    expect(report.above).toEqual([page.parent?.entry.words.title]);
    for (const query of { fr: ['délégation', 'rédigé'], en: ['delegation', 'written'] }[locale]) {
      expect(await opened(indexOf([report]), locale).find(query)).toEqual([page.address]);
    }
  });
});
