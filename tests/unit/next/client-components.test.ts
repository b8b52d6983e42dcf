import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientComponents } from '../../../lib/next/client-components.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe('clientComponents', () => {
  const manifest = (modules: string[]) =>
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    `globalThis.__RSC_MANIFEST["/[[...path]]/page"] = ${JSON.stringify({
      clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1 }])),
    })};\n`;
  const next = '[project]/node_modules/next/dist/client/components/layout-router.js';

  it('names the project’s own, with their pages, and no other', async () => {
    await write({
      'server/app/dev/page_client-reference-manifest.js': manifest([
        '[project]/components/map/map.tsx',
        '[project]/app/dev/button.tsx',
      ]),
      'server/app/[[...path]]/page_client-reference-manifest.js': manifest([
        next,
        '[project]/components/map/map.tsx',
        '[project]/components/map/map.tsx <module evaluation>',
      ]),
      'server/app/_not-found/page_client-reference-manifest.js': manifest([next]),
    });
    expect(await clientComponents(folder)).toEqual([
      { module: 'app/dev/button.tsx', pages: ['app/dev/page'] },
      { module: 'components/map/map.tsx', pages: ['app/[[...path]]/page', 'app/dev/page'] },
    ]);
  });

  it('finds none on a site without script', async () => {
    await write({ 'server/app/page_client-reference-manifest.js': manifest([next]) });
    expect(await clientComponents(folder)).toEqual([]);
  });

  it('refuses to say "none" when Next’s record is missing or has changed form', async () => {
    await expect(clientComponents(folder)).rejects.toThrow(/no client reference manifest/);
    await write({ 'server/app/page_client-reference-manifest.js': 'export default {}' });
    await expect(clientComponents(folder)).rejects.toThrow(/unknown form/);
  });
});
