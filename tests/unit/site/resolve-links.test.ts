import { describe, expect, it } from 'vitest';
import { linkResolver, type LinkTarget } from '../../../lib/site/resolve-links.ts';
import type { Draft, Entry } from '../../../lib/content/draft.ts';
import type { Site } from '../../../lib/site/site.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

const site = await loadFixture({
  'fr/ministere/histoire.md': pageText(
    'page',
    'Histoire',
    'histoire',
    ['frenchOnly: true', 'aliases: [/jadis/histoire.php]'],
    '## Les débuts\n\n## Łódź\n\n## ᐃᓄᒃᑎᑐᑦ\n\n## Υγεία\n',
  ),
});

const resolve = linkResolver(site as Site<Draft>, 'https://www.exemple.test');

function entryOf(locale: 'fr' | 'en', id: string): Entry {
  const page = site.find(locale, id);
  if (page === undefined) throw new Error(`no page ${locale}/${id}`);
  return page.entry;
}

/** A target in a few words. */
function told(target: LinkTarget): string {
  if (target.kind === 'page') {
    return target.page.address + (target.anchor === '' ? '' : `#${target.anchor}`);
  }
  if (target.kind === 'anchor') return `#${target.anchor}`;
  if (target.kind === 'broken') return [target.reason, target.near ?? []].flat().join(' ');
  return target.kind;
}

describe('a link', () => {
  it.each([
    ['mission.md', '/ministere/mission/'],
    ['./mission.md', '/ministere/mission/'],
    ['index.md', '/ministere/'],
    ['../ministere/index.md', '/ministere/'],
    ['/ministere/mission.md', '/ministere/mission/'],
    ['/index.md', '/'],
    ['../index.md', '/'],
    ['../ententes/accord-2013.md', '/ententes/accord-2013/'],
    ['mission.md#ce-que-fait-le-ministere', '/ministere/mission/#ce-que-fait-le-ministere'],
    ['mission.md#', '/ministere/mission/'],
    ['#ce-que-fait-le-ministere', '#ce-que-fait-le-ministere'],
    ['#Ce%20que%20fait%20le%20minist%C3%A8re', '#ce-que-fait-le-ministere'],
    ['#', '#'],
    ['histoire.md#łódź', '/ministere/histoire/#łodz'],
    ['histoire.md#%C5%82%C3%B3d%C5%BA', '/ministere/histoire/#łodz'],
    ['histoire.md#łodz', '/ministere/histoire/#łodz'],
    ['histoire.md#Łódź', '/ministere/histoire/#łodz'],
    ['histoire.md#ᐃᓄᒃᑎᑐᑦ', '/ministere/histoire/#ᐃᓄᒃᑎᑐᑦ'],
    ['histoire.md#υγεία', '/ministere/histoire/#υγεια'],
    ['https://www.quebec.ca/', 'other'],
    ['HTTP://exemple.qc.ca', 'other'],
    ['mailto:a@exemple.qc.ca', 'other'],
    ['tel:+14182668776', 'other'],
    ['#fin', 'broken-anchor'],
    ['mission.md#fin', 'broken-anchor'],
    ['index.md#fin', 'anchor-without-heading'],
    ['vraiment-absente.md', 'broken-link'],
    ['../../../rien-de-tel.md', 'broken-link'],
    ['rien-de-tel', 'link-not-to-file'],
    ['mission.pdf', 'link-not-to-file'],
    ['Mission.md', 'misspelt-link mission.md'],
    ['misson.md', 'misspelt-link mission.md'],
    ['../mission.md', 'misspelt-link mission.md'],
    ['../../../mission.md', 'misspelt-link mission.md'],
    ['/mission.md', 'misspelt-link mission.md'],
    ['accord%202013.md', 'misspelt-link ../ententes/accord-2013.md'],
    ['mission', 'link-to-address mission.md'],
    ['./', 'link-to-address index.md'],
    ['../', 'link-to-address ../index.md'],
    ['/', 'link-to-address ../index.md'],
    ['mission.html', 'link-to-address mission.md'],
    ['/ministere/mission/', 'link-to-address mission.md'],
    ['/ministere/mission', 'link-to-address mission.md'],
    ['/Ministere/Mission/', 'link-to-address mission.md'],
    ['/ministere/mission/index.html', 'link-to-address mission.md'],
    ['/ministere/mission/?a=b', 'link-to-address mission.md'],
    [
      '/ministere/mission/#Ce-que-fait-le-ministere',
      'link-to-address mission.md#ce-que-fait-le-ministere',
    ],
    ['/ministere/mission/#fin', 'link-to-address mission.md'],
    ['/en/ministry/mission/', 'link-to-address mission.md'],
    ['/jadis/histoire.php', 'link-to-address histoire.md'],
    ['../ententes/', 'link-to-address ../ententes/index.md'],
    ['ententes', 'link-to-address ../ententes/index.md'],
    ['https://www.exemple.test/ministere/mission/', 'link-to-own-site mission.md'],
    ['HTTP://exemple.test/ministere/mission', 'link-to-own-site mission.md'],
    ['https://exemple.test', 'link-to-own-site ../index.md'],
    ['https://exemple.test/documents/guide.pdf', 'link-to-own-site /documents/guide.pdf'],
    [
      'https://exemple.test/documents/guide.pdf#page=2',
      'link-to-own-site /documents/guide.pdf#page=2',
    ],
    ['https://www.exemple.test/rien/du/tout/', 'broken-link'],
    ['https://autre.exemple.test/ministere/mission/', 'other'],
    ['https://exemple.test:8443/ministere/mission/', 'other'],
  ])('of a French page, %s: %s', (url, expected) => {
    expect(told(resolve(entryOf('fr', 'ministere/mission'), url))).toBe(expected);
  });

  it('of an English page leads to the English page', () => {
    const target = resolve(entryOf('en', 'ministere/mission'), '../ententes/index.md');
    expect(told(target)).toBe('/en/agreements/');
  });

  it('of an English page leads to the French one where there is no English one', () => {
    const target = resolve(entryOf('en', 'ministere/mission'), 'histoire.md#les-debuts');
    expect(told(target)).toBe('/ministere/histoire/#les-debuts');
    expect(target.kind === 'page' && target.page.entry.locale).toBe('fr');
  });

  it('of an English page that is the address of another names the file of its language', () => {
    const from = entryOf('en', 'ententes/accord-2013');
    expect(told(resolve(from, '/ministere/mission/'))).toBe(
      'link-to-address ../ministere/mission.md',
    );
    expect(told(resolve(from, 'ministry/mission'))).toBe('link-to-address ../ministere/mission.md');
  });

  it.each([
    ['fr', 'ce-que-fait-le-ministere', 'what-the-ministry-does'],
    ['en', 'what-the-ministry-does', 'ce-que-fait-le-ministere'],
  ] as const)(
    'of a page in %s, misspelt, keeps the anchor of its language, and no other',
    (locale, own, other) => {
      const from = entryOf(locale, 'ententes/accord-2013');
      for (const path of ['mission.md', 'misson.md', '../mission.md', '../ministere/misions.md']) {
        const near = (anchor: string) => told(resolve(from, `${path}#${anchor}`));
        expect(near(own)).toBe(`misspelt-link ../ministere/mission.md#${own}`);
        expect(near(other)).toBe('misspelt-link ../ministere/mission.md');
      }
    },
  );

  it('of an English page, misspelt, is that of the French one where there is no English one', () => {
    const target = resolve(entryOf('en', 'ministere/mission'), 'histoires.md#les-debuts');
    expect(told(target)).toBe('misspelt-link histoire.md#les-debuts');
  });
});
