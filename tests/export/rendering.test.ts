import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startRendering } from '../../lib/build/rendering.ts';
import { renderedKey, type RenderedFile } from '../../lib/build/rendered-file.ts';
import { appFiles, pageFiles } from '../../lib/build/site-files.ts';
import { openStore } from '../../lib/cache/store.ts';
import { MAPS } from '../../lib/map/maps.ts';
import { NEXT_FOLDER, readCompiledApp } from '../../lib/next/compiled-app.ts';
import { BEST_QUALITY } from '../../lib/publish/compressed-file.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders, readSiteUrl } from '../../lib/settings.ts';
import { sitePictures } from '../../lib/social-image/site-pictures.ts';
import { OUT } from '../support/published-site.ts';

const site = await loadSite(defaultFolders());
const context = { siteUrl: readSiteUrl(), code: 'any', quality: BEST_QUALITY };
const folder = mkdtempSync(join(tmpdir(), 'rendering-'));
const store = openStore(join(folder, 'store'));
const { images } = await sitePictures(site, {
  maps: MAPS,
  code: 'any',
  store,
  used: new Set(),
  full: true,
});
const pages = pageFiles(site, context, { images });
const others = appFiles(site, context, readCompiledApp(NEXT_FOLDER));

const staging = join(folder, 'staging');
afterEach(() => rmSync(staging, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

async function render(files: readonly RenderedFile[]): Promise<void> {
  const one = startRendering();
  try {
    await one.each(
      files.map((file) => ({ ...file, staging })),
      1,
      () => {},
    );
  } finally {
    await one.stop();
  }
}

/** A file under the key of what it is now. */
const withKey = (file: RenderedFile): RenderedFile => ({ ...file, key: renderedKey(file) });

/** One page of each type, in each language. */
const samples = [
  ...new Map(
    pages.map((file) => {
      const { template, locale } = JSON.parse(file.model);
      return [`${template} ${locale}`, file];
    }),
  ).values(),
];

describe('Next’s exporter, called page by page', () => {
  it('renders the pages and the files beside them as they are published', async () => {
    const files = [...samples, ...others];
    await render(files);
    for (const { path } of files) {
      expect(readFileSync(join(staging, path)), path).toEqual(readFileSync(join(OUT, path)));
    }
  });

  it('knows a page by its model alone, whatever the content says', async () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('the site has no page');
    const model = { ...JSON.parse(sample.model), title: 'Autre titre' };
    await render([withKey({ ...sample, model: JSON.stringify(model) })]);
    expect(readFileSync(join(staging, sample.path), 'utf8')).toContain('Autre titre');
  });

  it.each<[string, Partial<RenderedFile>]>([
    ['has no model', { model: '{}' }],
    ['has no route', { route: '/absent/page' }],
    ['is given to another address', { address: '/ailleurs/' }],
  ])('names a page that %s', async (_name, change) => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('the site has no page');
    const file = withKey({ ...sample, ...change });
    await expect(render([file])).rejects.toThrow(`${sample.path}: `);
  });

  it('renders nothing under the key of something else', async () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('the site has no page');
    await expect(render([{ ...sample, route: '/robots.txt/route' }])).rejects.toThrow('key');
  });
});
