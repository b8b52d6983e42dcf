// @vitest-environment jsdom
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { INVARIANTS, type InvariantName } from '../invariants/all.ts';
import { changedOn } from '../invariants/head.ts';
import { longLists } from '../support/long-lists.ts';
import { DOCUMENTS, newPage, NEW_TYPES, type Files } from '../support/staff-pages.ts';
import { baseFile, makeSite, pageText } from '../unit/content/fixture-site.ts';
import { WEB_OF_RECORDS } from '../unit/content/web-of-records.ts';
import { renderSite, SITE_URL, type RenderedSite } from './rendered-site.tsx';

/** Of these, what a build writes says more; valid HTML is that of the examples. */
const OF_FILES = new Set<string>([
  'the sitemap lists every page',
  'a picture stands for each page',
  'staff’s files are published',
  'nothing of the framework is left',
  'robots are welcome',
  'text is compressed',
  'pages come in one flight',
  'pages are whole',
  'HTML is valid',
] satisfies InvariantName[]);

const held = Object.entries(INVARIANTS).filter(([name]) => !OF_FILES.has(name));

/** The folder of the sites. */
const folder = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeBelow(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The site of today, with a new page of each type, and another in French only. */
async function siteOfStaff(): Promise<RenderedSite> {
  const folders = { contentDir: join(folder, 'content'), publicDir: join(folder, 'public') };
  const today = defaultFolders();
  cpSync(today.contentDir, folders.contentDir, { recursive: true });
  cpSync(today.publicDir, folders.publicDir, { recursive: true });
  writeBelow(folders.publicDir, DOCUMENTS);
  const site = await loadSite(folders);
  for (const type of NEW_TYPES) {
    writeBelow(folders.contentDir, newPage(type, site).files);
    writeBelow(folders.contentDir, newPage(type, site, { frenchOnly: true }).files);
  }
  return renderSite(await loadSite(folders), join(folder, 'of-staff'));
}

const LONG = Array.from({ length: 4 }, (_, index) => `## Partie ${index + 1}\n\nTexte.\n`);

/** What the site of today may be without: an official status, a message, old addresses… */
async function siteOfSettings(): Promise<RenderedSite> {
  const folders = makeSite({
    'site.yaml': baseFile('site.yaml')
      .replace('status: demonstration', 'status: official')
      .replace('contact: bureau', 'contact: bureau-de-gaspe\nsiteContact: bureau')
      .concat(
        'alert:\n  title: { fr: "Chaleur : buvez", en: Heat }\n  text: { fr: Buvez !, en: Drink! }\n  page: ministere/histoire\n',
      ),
    'contacts.yaml': `${baseFile('contacts.yaml').trimEnd()}
  fax: '+14182668755'
bureau-de-gaspe:
  name: Bureau de Gaspé
  about: { fr: 'La Gaspésie : le sud', en: Gaspésie }
  street: { fr: '59, rue Jacques-Cartier', en: 59 Jacques-Cartier Street }
  town: Gaspé (Québec)
  postalCode: G4X 1M5
  country: Canada
`,
    'fr/ministere/histoire.md': pageText(
      'page',
      'Histoire : les débuts',
      'histoire',
      [
        'frenchOnly: true',
        "navTitle: 'Histoire : hier'",
        "lede: 'Hier : un mot.'",
        'order: 5',
        'aliases: [/hier/, /avant-hier/]',
        'updated: 2020-02-03',
        'asOf: { on: 2019-05 }',
        'source: { page: nouvelles/bresil-2014, date: 2014, updated: 2015-08-05T13:32 }',
      ],
      `Voir [la mission](mission.md).\n\n::contact[bureau]\n\n${LONG.join('\n')}`,
    ),
    'fr/ententes/sans-rien.md': pageText('agreement', 'Sans rien', 'sans-rien', [
      'country: china',
      'status: { value: signed, known: 2014 }',
      'source: { page: nouvelles/bresil-2014 }',
      "aliases: ['/old.php']",
    ]),
    'en/ententes/sans-rien.md': pageText('agreement', 'Nothing', 'nothing', ['aliases: [/en/a/]']),
  });
  const rendered = await renderSite(await loadSite(folders), join(folder, 'of-settings'));
  folders.remove();
  return rendered;
}

/** A web of records: what one says, the others show. */
async function siteOfRecords(): Promise<RenderedSite> {
  const folders = makeSite(WEB_OF_RECORDS);
  const rendered = await renderSite(await loadSite(folders), join(folder, 'of-records'));
  folders.remove();
  return rendered;
}

/** The same, with a page of each type withdrawn, and an index. */
async function siteOfWithdrawn(): Promise<RenderedSite> {
  const reason = "{ fr: 'Remplacée : voir.', en: Replaced. }";
  const withdrawn = (text = '') =>
    text.replace(/\n---\n/, `\nwithdrawn: { on: 2020-02-03, reason: ${reason} }\n---\n`);
  const web = ['ententes/accord-2018', 'rapports/chine-2017', 'pays/chine'];
  const base = ['nouvelles/bresil-2014', 'ministere/mission'];
  const folders = makeSite({
    ...WEB_OF_RECORDS,
    ...Object.fromEntries([
      ...web.map((id) => [`fr/${id}.md`, withdrawn(WEB_OF_RECORDS[`fr/${id}.md`])]),
      ...base.map((id) => [`fr/${id}.md`, withdrawn(baseFile(`fr/${id}.md`))]),
    ]),
    'fr/index-a-z.md': pageText('index', 'Index', 'index-a-z'),
    'en/index-a-z.md': pageText('index', 'Index', 'a-z-index'),
  });
  const rendered = await renderSite(await loadSite(folders), join(folder, 'of-withdrawn'));
  folders.remove();
  return rendered;
}

/** A list that filters, on many pages, and an index that is as long. */
async function siteOfLongLists(): Promise<RenderedSite> {
  const folders = makeSite({
    ...longLists(76, ['ententes']),
    'fr/index-a-z.md': pageText('index', 'Index', 'index-a-z'),
    'en/index-a-z.md': pageText('index', 'Index', 'a-z-index'),
    'fr/glossaire.md': pageText('glossary', 'Glossaire', 'glossaire', [], 'Un établissement.'),
    'en/glossaire.md': pageText('glossary', 'Glossary', 'glossary', [], 'An institution.'),
    'fr/ministere/mission.md': pageText('page', 'Mission', 'mission', [], 'Un établissement.'),
    'en/ministere/mission.md': pageText('page', 'Mission', 'mission', [], 'An institution.'),
  });
  const rendered = await renderSite(await loadSite(folders), join(folder, 'of-long-lists'));
  folders.remove();
  return rendered;
}

describe.each([
  ['the site of today and new pages of each type', siteOfStaff],
  ['a site with other settings', siteOfSettings],
  ['a web of records', siteOfRecords],
  ['pages that were withdrawn', siteOfWithdrawn],
  ['long lists', siteOfLongLists],
] as const)('%s', async (_name, render) => {
  const rendered = await render();

  it.each(held)('%s', async (_invariant, problemsOf) => {
    expect(await problemsOf(rendered)).toEqual([]);
  });

  it('search engines are told of each page what its head says', () => {
    const told = rendered.sitemap.map(({ url, languages, lastModified }) => ({
      url,
      alternates: Object.entries(languages).toSorted(),
      lastModified,
    }));
    const listed = rendered.pages.filter(({ entry }) => entry.type !== 'search');
    const said = listed.map(({ document, entry }) => ({
      url: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')]
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
        .toSorted(),
      lastModified: changedOn(entry),
    }));
    expect(told).toEqual(said);
    expect(rendered.robots).toEqual({
      rules: { userAgent: '*', allow: '/' },
      sitemap: `${SITE_URL}/sitemap.xml`,
    });
  });
});
