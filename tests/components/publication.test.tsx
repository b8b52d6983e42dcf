// @vitest-environment jsdom
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageTemplate } from '../../components/templates/page-template.tsx';
import type { Locale } from '../../lib/i18n/locale.ts';
import { pageModel } from '../../lib/page/page-model.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import type { SiteFolders } from '../../lib/settings.ts';
import { pdf } from '../support/sample-files.ts';
import { makeSite, pageText } from '../unit/content/fixture-site.ts';

const document = (file: string, language: Locale) =>
  `  - { file: /documents/${file}, language: ${language} }`;

/** A section of three publications, one of them in both languages. */
const FILES = {
  'fr/publications/index.md': pageText('section', 'Publications', 'publications', [
    'lists: publications',
  ]),
  'en/publications/index.md': pageText('section', 'Publications', 'publications'),
  'fr/publications/plan.md': pageText('publication', 'Plan : 2015', 'plan', [
    'published: 2015-04',
    'documents:',
    document('sample-plan.pdf', 'en'),
    document('plan.pdf', 'fr'),
  ]),
  'en/publications/plan.md': pageText('publication', 'Sample plan', 'sample-plan'),
  ...Object.fromEntries(
    ['bilan', 'avis'].map((name) => [
      `fr/publications/${name}.md`,
      pageText('publication', name, name, [
        'frenchOnly: true',
        "published: '2018'",
        'documents:',
        document('plan.pdf', 'fr'),
      ]),
    ]),
  ),
};

let folders: SiteFolders & { remove(): void };
beforeEach(() => {
  const site = makeSite(FILES);
  folders = { ...site, publicDir: join(dirname(site.contentDir), 'public') };
  mkdirSync(join(folders.publicDir, 'documents'), { recursive: true });
  writeDocument('plan.pdf', 230 * 1024);
  writeDocument('sample-plan.pdf', 500);
});
afterEach(() => {
  folders.remove();
  cleanup();
});

function writeDocument(name: string, bytes: number): void {
  const path = join(folders.publicDir, 'documents', name);
  rmSync(path, { force: true });
  writeFileSync(path, Buffer.concat([pdf()], bytes));
}

async function modelAt(address: string) {
  const site = await loadSite(folders);
  const page = site.at(address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return pageModel(site, 'https://msss.exemple.qc.ca', page);
}

const show = async (address: string) => render(<PageTemplate page={await modelAt(address)} />);

/** Non-breaking spaces count. */
const linksIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole<HTMLAnchorElement>('link')
    .map(({ textContent, hreflang, pathname }) => [textContent, hreflang, pathname]);

describe('a publication', () => {
  it.each([
    [
      '/publications/plan/',
      ['Plan\u00a0: 2015 (PDF, 230\u00a0Ko)', '', '/documents/plan.pdf'],
      ['Plan\u00a0: 2015 (PDF, 500\u00a0octets, en anglais)', 'en', '/documents/sample-plan.pdf'],
    ],
    [
      '/en/publications/sample-plan/',
      ['Sample plan (PDF, 500\u00a0bytes)', '', '/documents/sample-plan.pdf'],
      ['Sample plan (PDF, 230\u00a0KB, in French)', 'fr', '/documents/plan.pdf'],
    ],
  ])(
    'offers its documents, those of the language of the page first: %s',
    async (address, ...links) => {
      await show(address);
      expect(linksIn(screen.getByRole('list', { name: 'Documents' }))).toEqual(links);
    },
  );

  it('bears the date of the document', async () => {
    const { container } = await show('/publications/plan/');
    const [term, date] = [...(container.querySelector('.facts dl > div')?.children ?? [])];
    expect([term?.textContent, date?.textContent]).toEqual(['Date de publication', 'avril 2015']);
    expect(date?.querySelector('time')?.dateTime).toBe('2015-04');
  });

  it('is another page once its document weighs something else', async () => {
    const before = JSON.stringify(await modelAt('/publications/plan/'));
    expect(JSON.stringify(await modelAt('/publications/plan/'))).toBe(before);
    writeDocument('plan.pdf', 231 * 1024);
    expect(JSON.stringify(await modelAt('/publications/plan/'))).not.toBe(before);
  });

  it('is listed in its section, newest first, with what each document is', async () => {
    await show('/en/publications/');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(({ children }) => [...children].map((cell) => cell.textContent))).toEqual([
      ['2018', 'avis (in French only)', 'PDF, 230\u00a0KB, in French'],
      ['2018', 'bilan (in French only)', 'PDF, 230\u00a0KB, in French'],
      ['2015', 'Sample plan', 'PDF, 500\u00a0bytes; PDF, 230\u00a0KB, in French'],
    ]);
  });

  it('is among the latest on the home page, under its kind', async () => {
    await show('/');
    const title = screen.getByRole('link', { name: 'bilan' });
    expect(title.closest('li')?.textContent).toMatch(/^2018Publication/);
  });
});
