import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/content/draft.ts';
import { checkSite } from '../../../lib/site/load-site.ts';
import { linkResolver } from '../../../lib/site/resolve-links.ts';
import type { Site } from '../../../lib/site/site.ts';
import { makeSite, pageText } from '../content/fixture-site.ts';

const section = (slug: string) => pageText('section', slug, slug, ['frenchOnly: true']);
const page = (slug: string, ...matter: string[]) =>
  pageText('page', slug, slug, ['frenchOnly: true', ...matter]);

async function siteWith(changes: Readonly<Record<string, string>>): Promise<Site<Draft>> {
  const { remove, ...folders } = makeSite(changes);
  try {
    return (await checkSite(folders)).site;
  } finally {
    remove();
  }
}

/** What is to be written instead of a link, in the page of a file. */
function suggestions(site: Site<Draft>) {
  const resolve = linkResolver(site);
  return (file: string, url: string): string | undefined => {
    const from = site.pages.find(({ entry }) => entry.file === file)?.entry;
    if (from === undefined) throw new Error(`no page ${file}`);
    const target = resolve(from, url);
    return target.kind === 'broken' ? target.near : target.kind;
  };
}

const site = await siteWith({
  'fr/x/index.md': section('x-section'),
  'fr/x/plaa-b.md': page('plaa-b'),
  'fr/x/rapport-annuel.md': page('bilan'),
  'fr/autre/index.md': section('autre'),
  'fr/autre/plan-a.md': page('plan-a'),
  'fr/autre/guidzz.md': page('guidzz'),
  'fr/x/guider.md': page('guider'),
  'fr/autre/rapport-annuel.md': page('rapport-annuel'),
  // The address of each is the file of the other.
  'fr/un.md': page('deux', 'aliases: [/trois/]'),
  'fr/deux.md': page('un'),
  'fr/trois.md': page('trois'),
});

describe('what a link was probably meant for', () => {
  it.each([
    // The name that is the fewest letters away, in whatever folder.
    ['fr/x/index.md', 'plan-x.md', '../autre/plan-a.md'],
    ['fr/autre/index.md', 'guides.md', '../x/guider.md'],
    // Among those of one name, the one of the nearest folder.
    ['fr/x/index.md', 'raport-annuel.md', 'rapport-annuel.md'],
    ['fr/autre/index.md', 'raport-annuel.md', 'rapport-annuel.md'],
    ['fr/index.md', 'autre/raport-annuel.md', 'autre/rapport-annuel.md'],
    ['fr/x/index.md', 'RAPPORT-ANNUEL.md', 'rapport-annuel.md'],
    // The last part of an address is a name too.
    ['fr/x/index.md', 'bilans.md', 'rapport-annuel.md'],
    ['en/index.md', 'reportz.md', 'rapports/index.md'],
    // From the root an address, in a folder a file.
    ['fr/index.md', '/deux', 'un.md'],
    ['fr/index.md', 'deux', 'deux.md'],
    ['fr/x/index.md', '/un/', '../deux.md'],
    ['fr/x/index.md', '../un', '../un.md'],
    // A page that is there prevails over an old address.
    ['fr/index.md', '/trois/', 'trois.md'],
    // Two letters of seven may be wrong, not three.
    ['fr/ministere/index.md', 'missixy.md', 'mission.md'],
    ['fr/ministere/index.md', 'missxyz.md', undefined],
    // What leaves the folder of the language is none, even if it ends as one.
    ['fr/ministere/mission.md', '../../../index.md', '../index.md'],
    // Longer than any path.
    ['fr/ministere/mission.md', `${'./'.repeat(140)}mission`, 'mission.md'],
    ['fr/ministere/mission.md', `${'./'.repeat(150)}mission`, undefined],
    // However an address ends.
    ...['/', '.markdown', '.htm', '.html', '.php', '.php5', '.asp', '.aspx', '/index.php'].map(
      (end): [string, string, string] => ['fr/index.md', `/deux${end}`, 'un.md'],
    ),
  ])('in %s, %s: %s', (file, url, near) => {
    expect(suggestions(site)(file, url)).toBe(near);
  });

  it('is not looked for by its letters any more when very many were', () => {
    const near = suggestions(site);
    const file = 'fr/ministere/index.md';
    for (let count = 0; count < 200; count += 1) expect(near(file, 'misson.md')).toBe('mission.md');
    expect(near(file, 'misson.md')).toBeUndefined();
    expect(near(file, 'Mission.md')).toBe('mission.md');
  });
});
