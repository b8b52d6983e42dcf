import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../tests/support/corpus.ts';
import { peerFile, peerFurniture, writePeerContent } from '../speed/peer-content.ts';
import { loadSite, type CheckedSite } from '../../lib/site/load-site.ts';

const bench = join(import.meta.dirname, '..');

describe.each(['.', 'peers/eleventy', 'peers/astro', 'peers/next'])('%s', (project) => {
  const read = (file: string) => JSON.parse(readFileSync(join(bench, project, file), 'utf8'));

  it('has its versions pinned', () => {
    const versions = Object.values(read('package.json').dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  // npm refuses a lock file that lacks one, be it for another system.
  it('has an entry for each optional module in its lock file', () => {
    const packages: Record<string, { optionalDependencies?: object }> =
      read('package-lock.json').packages;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (module) =>
          !(`node_modules/${module}` in packages || `${path}/node_modules/${module}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  // An address there would go before the registry that npm is set to use.
  it('names no registry in its lock file', () => {
    const packages: Record<string, { resolved?: string }> = read('package-lock.json').packages;
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

it('builds the plain Next with the versions this site has', () => {
  const own = JSON.parse(readFileSync(join(bench, '../package.json'), 'utf8')).dependencies;
  const plain = JSON.parse(
    readFileSync(join(bench, 'peers/next/package.json'), 'utf8'),
  ).dependencies;
  const names = ['next', 'react', 'react-dom', 'gray-matter', 'remark', 'remark-html'];
  for (const name of names) expect([name, plain[name]]).toEqual([name, own[name]]);
});

describe('the content of the peers', () => {
  let folder: string;
  let site: CheckedSite;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peers-'));
    const contentDir = join(folder, 'corpus');
    await mkdir(contentDir);
    await writeCorpus(contentDir, 20);
    site = await loadSite({ contentDir, publicDir: join(folder, 'public') });
    await writePeerContent(site, join(folder, 'content'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const readPage = async (file: string) => {
    const text = await readFile(join(folder, 'content', file), 'utf8');
    const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return { matter: parse(matter), body };
  };

  it('has a file for each page, which its address finds', () => {
    const files = site.pages.map(peerFile);
    expect(files).toContain('home.md');
    expect(files).toContain('en.md');
    expect(files.filter((file) => !existsSync(join(folder, 'content', file)))).toEqual([]);
    expect(new Set(files).size).toBe(site.pages.length);
  });

  it('gives the templates what this site works out', async () => {
    const { matter } = await readPage('en/section-0/page-0.md');
    expect(matter).toMatchObject({
      locale: 'en',
      url: '/en/section-0/page-0/',
      translation: '/section-0/page-0/',
      breadcrumbs: [{ href: '/en/' }, { href: '/en/section-0/' }],
      children: [],
    });
    const section = await readPage('section-0.md');
    expect(section.matter.children).toHaveLength(
      site.find('fr', 'section-0')?.children.length ?? 0,
    );
  });

  it('has the same bodies, with links to addresses', async () => {
    const source = await readFile(join(folder, 'corpus/fr/section-0/page-0.md'), 'utf8');
    const { body } = await readPage('section-0/page-0.md');
    const [link = ''] = /\(\/section-0\/page-\d+\.md\)/.exec(source) ?? [];
    expect(link).not.toBe('');
    expect(body).not.toContain('.md)');
    expect(body).toContain(link.replace('.md)', '/)'));
    expect(body.length).toBeGreaterThan(1500);
  });

  it('has the furniture in both languages', () => {
    const furniture = peerFurniture(site);
    expect(furniture['fr']).toMatchObject({ other: 'en', home: '/', otherLanguage: 'English' });
    expect(furniture['en']).toMatchObject({ other: 'fr', home: '/en/', otherLanguage: 'Français' });
  });
});
