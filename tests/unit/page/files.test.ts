import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { checkSite, loadSite } from '../../../lib/site/load-site.ts';
import { jpeg, office, pdf, WORD } from '../../support/sample-files.ts';
import { makeSite, pageText } from '../content/fixture-site.ts';

const LINKS = [
  '[Guide](/documents/guide.pdf)',
  '[Suite](/documents/guide.pdf#page=2)',
  '[Entente](/documents/acuerdo.pdf)',
  '[Deux mots](</documents/deux mots-en.docx>)',
  '[*Encore*][deux]',
];
const IMAGES = ['![Un pont](</images/le pont.jpg>)', '![Un pont](/images/le%20pont.jpg)'];
const BODY = `${[...LINKS, ...IMAGES].join('\n')}\n\n[deux]: /documents/deux%20mots-en.docx\n`;

const fixture = makeSite({
  'fr/ministere/fichiers.md': pageText('page', 'Fichiers', 'fichiers', [], BODY),
  'en/ministere/fichiers.md': pageText('page', 'Files', 'files', [], BODY),
});
afterAll(() => fixture.remove());

const publicDir = join(dirname(fixture.contentDir), 'public');

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(join(publicDir, file)), { recursive: true });
  writeFileSync(join(publicDir, file), content);
}
write('documents/guide.pdf', Buffer.concat([pdf()], 230 * 1024));
write('documents/acuerdo.pdf', Buffer.concat([pdf({ language: 'es-419' })], 1024));
write('documents/deux mots-en.docx', Buffer.concat([office(WORD)], 1024 ** 2 * 1.5));
write('images/le pont.jpg', jpeg(400, 300, { orientation: 6 }));

async function modelIn(locale: Locale) {
  const site = await loadSite({ contentDir: fixture.contentDir, publicDir });
  const page = site.find(locale, 'ministere/fichiers');
  if (page === undefined) throw new Error('the page is there');
  return pageModel(site, 'https://exemple.test', page);
}

/** The HTML of the page's text, non-breaking spaces shown as `_`. */
async function htmlIn(locale: Locale): Promise<string> {
  const [part] = (await modelIn(locale)).body.intro;
  return part?.kind === 'html' ? part.html.replaceAll('\u00A0', '_') : '';
}

/** The attributes and the words of each link. */
const linksIn = async (locale: Locale) =>
  [...(await htmlIn(locale)).matchAll(/<a (.*?)>(.*?)<\/a>/g)].map(([, ...link]) => link);

const PDF = 'type="application/pdf"';
const DOCX = `type="${WORD}"`;

describe('a page that links to documents', () => {
  it('says what each is, weighs, and its language when it is another: in French', async () => {
    expect(await linksIn('fr')).toEqual([
      [`href="/documents/guide.pdf" ${PDF}`, 'Guide (PDF, 230_Ko)'],
      [`href="/documents/guide.pdf#page=2" ${PDF}`, 'Suite (PDF, 230_Ko)'],
      [`href="/documents/acuerdo.pdf" ${PDF} hreflang="es"`, 'Entente (PDF, 1_Ko, en espagnol)'],
      [
        `href="/documents/deux%20mots-en.docx" ${DOCX} hreflang="en"`,
        'Deux mots (DOCX, 1,5_Mo, en anglais)',
      ],
      [
        `href="/documents/deux%20mots-en.docx" ${DOCX} hreflang="en"`,
        '<em>Encore</em> (DOCX, 1,5_Mo, en anglais)',
      ],
    ]);
  });

  it('says it in English', async () => {
    expect((await linksIn('en')).map(([, words]) => words)).toEqual([
      'Guide (PDF, 230_KB, in French)',
      'Suite (PDF, 230_KB, in French)',
      'Entente (PDF, 1_KB, in Spanish)',
      'Deux mots (DOCX, 1.5_MB)',
      '<em>Encore</em> (DOCX, 1.5_MB)',
    ]);
  });

  it('is another page once a document weighs something else', async () => {
    const before = JSON.stringify(await modelIn('fr'));
    expect(JSON.stringify(await modelIn('fr'))).toBe(before);
    write('documents/guide.pdf', Buffer.concat([pdf()], 231 * 1024));
    expect(JSON.stringify(await modelIn('fr'))).toBe(
      before.replaceAll('230\u00A0Ko', '231\u00A0Ko'),
    );
  });
});

it.each([
  ['https://exemple.test/documents/guide.pdf', ['link-to-own-site', '/documents/guide.pdf']],
  [
    'https://www.exemple.test/documents/guide.pdf#page=2',
    ['link-to-own-site', '/documents/guide.pdf#page=2'],
  ],
  ['https://exemple.test/documents/absent.pdf', ['link-to-own-site', '/documents/absent.pdf']],
  ['https://autre.test/documents/guide.pdf', undefined],
])('a document is linked to as a file of the site: %s', async (url, expected) => {
  const site = makeSite({
    'fr/ministere/adresse.md': pageText(
      'page',
      'Adresse',
      'adresse',
      ['frenchOnly: true'],
      `[a](${url})`,
    ),
  });
  const folders = { contentDir: site.contentDir, publicDir };
  const { problems } = await checkSite(folders, { siteUrl: 'https://exemple.test' });
  site.remove();
  const [problem] = problems;
  expect(problem && [problem.code, problem.params['near']]).toEqual(expected);
});

it('an image has the address and the size of its file, as it is shown', async () => {
  const images = [
    ...(await htmlIn('fr')).matchAll(/<img src="(.*?)".*? width="(\d+)" height="(\d+)"/g),
  ];
  expect(images.map(([, ...facts]) => facts)).toEqual([
    ['/images/le%20pont.jpg', '300', '400'],
    ['/images/le%20pont.jpg', '300', '400'],
  ]);
});
