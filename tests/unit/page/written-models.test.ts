import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { siteModels } from '../../../lib/page/site-models.ts';
import { readModels, withdrawModels, writeModels } from '../../../lib/page/written-models.ts';
import { loadFixture } from '../content/fixture-site.ts';

const temporary = mkdtempSync(join(tmpdir(), 'written-models-'));
const folder = join(temporary, 'models');
const models = siteModels(loadFixture(), 'https://example.test');
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

afterAll(() => rmSync(temporary, { recursive: true }));

it('gives back the models of the pages that were to be rendered, and no other', async () => {
  writeModels(folder, models, new Set(['/', '/en/ministry/']));
  const written = await readModels(folder, process.pid);
  expect(written.addresses()).toEqual(['/', '/en/ministry/']);
  expect(written.pageAt('/en/ministry/')).toEqual(plain(models.pageAt('/en/ministry/')));
  expect(written.pageAt('/ministere/')).toBeUndefined();
  expect(written.notFound()).toEqual(plain(models.notFound()));
  // Every page of the site, rendered or not.
  expect(written.sitemap()).toEqual(plain(models.sitemap()));
});

it('leaves nothing of the models written before', () => {
  writeModels(folder, models, new Set(['/', '/en/']));
  const before = readdirSync(folder);
  writeModels(folder, models, new Set(['/en/']));
  expect(readdirSync(folder)).toHaveLength(before.length - 1);
});

it('waits for models that are not written yet, and takes none that are half-written', async () => {
  writeModels(folder, models, new Set(['/', '/en/']));
  // What is there before the addresses is no sign of the whole.
  renameSync(join(folder, 'addresses.json'), join(folder, 'addresses.json.partial'));
  let isRead = false;
  const reading = readModels(folder, process.pid).finally(() => (isRead = true));
  // It has looked once by now.
  await setImmediate();
  expect(isRead).toBe(false);
  writeModels(folder, models, new Set(['/ministere/']));
  expect((await reading).addresses()).toEqual(['/ministere/']);
});

it('waits for others once models are withdrawn', async () => {
  withdrawModels(folder);
  writeModels(folder, models, new Set(['/']));
  withdrawModels(folder);
  withdrawModels(folder);
  const reading = readModels(folder, process.pid);
  writeModels(folder, models, new Set(['/en/']));
  expect((await reading).addresses()).toEqual(['/en/']);
});

it('waits no longer than there is somebody to write them', async () => {
  withdrawModels(folder);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await expect(readModels(folder, pid)).rejects.toThrow(`no models were written to ${folder}`);
});
