import { describe, expect, it } from 'vitest';
import { resolveLink, type LinkTarget } from '../../../lib/site/resolve-links.ts';
import type { Draft, Entry } from '../../../lib/content/draft.ts';
import type { Site } from '../../../lib/site/site.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

const site = await loadFixture({
  'fr/ministere/histoire.md': pageText(
    'page',
    'Histoire',
    'histoire',
    ['frenchOnly: true'],
    '## Les débuts\n',
  ),
});

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
  if (target.kind === 'broken') return target.reason;
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
    ['#ce-que-fait-le-ministere', 'other'],
    ['https://www.quebec.ca/', 'other'],
    ['HTTP://exemple.qc.ca', 'other'],
    ['mailto:a@exemple.qc.ca', 'other'],
    ['tel:+14182668776', 'other'],
    ['#fin', 'broken-anchor'],
    ['mission.md#fin', 'broken-anchor'],
    ['index.md#fin', 'anchor-without-heading'],
    ['absente.md', 'broken-link'],
    ['../../../mission.md', 'broken-link'],
    ['mission', 'link-not-to-file'],
    ['/ministere/mission/', 'link-not-to-file'],
    ['mission.pdf', 'link-not-to-file'],
  ])('of a French page, %s: %s', (url, expected) => {
    expect(told(resolveLink(site as Site<Draft>, entryOf('fr', 'ministere/mission'), url))).toBe(
      expected,
    );
  });

  it('of an English page leads to the English page', () => {
    const target = resolveLink(
      site as Site<Draft>,
      entryOf('en', 'ministere/mission'),
      '../ententes/index.md',
    );
    expect(told(target)).toBe('/en/agreements/');
  });

  it('of an English page leads to the French one where there is no English one', () => {
    const target = resolveLink(
      site as Site<Draft>,
      entryOf('en', 'ministere/mission'),
      'histoire.md#les-debuts',
    );
    expect(told(target)).toBe('/ministere/histoire/#les-debuts');
    expect(target.kind === 'page' && target.page.entry.locale).toBe('fr');
  });
});
