import { expect, it } from 'vitest';
import { siteModels } from '../../../lib/page/site-models.ts';
import { loadFixture, pageText } from '../content/fixture-site.ts';

it('a page of regions, or of duties, has a face where its section lists it; a page of words has none', async () => {
  const duties =
    '## Un\n\n1. **A** a.\n2. **B** b.\n\n## Deux\n\n1. **C** c.\n\n## Trois\n\nRien.\n';
  const site = await loadFixture({
    'fr/ministere/regions.md': pageText('page', 'Régions', 'regions', [
      'frenchOnly: true',
      'shows: regions',
    ]),
    'fr/ministere/roles.md': pageText(
      'page',
      'Rôles',
      'roles',
      ['frenchOnly: true', 'shows: duties', 'added: [deux]'],
      duties,
    ),
  });
  const section = siteModels(site, '').pageAt('/ministere/');
  const items = section?.template === 'section' ? section.listing.items : [];
  const faces = items.map((item) => 'href' in item && [item.href, 'face' in item && item.face]);
  expect(Object.fromEntries(faces.filter((face) => face !== false))).toMatchObject({
    '/ministere/mission/': false,
    '/ministere/regions/': {
      tiles: site.references.regions.list.map(({ row, column }) => ({ row, column })),
    },
    '/ministere/roles/': { duties: [{ count: 2 }, { count: 1, added: true }] },
  });
});
