import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jpeg, lockedPdf, pdf, png, svg } from '../../support/sample-files.ts';

const MISSION = 'fr/ministere/mission.md';

/** Writes a file of a fixture anew, from its bytes. */
const rewrite = (contentDir: string, file: string, change: (text: string) => string | Buffer) =>
  writeFileSync(join(contentDir, file), change(readFileSync(join(contentDir, file), 'utf8')));

/** `é` as old Windows programs write it. */
const LATIN_1_E_ACUTE = 0xe9;

/** In the place of what the site publishes. */
const PUBLIC_TAKEN = [
  '404.html',
  '404.html.gz',
  '404/index.html',
  '500/a.txt',
  '__next.tree.txt',
  '_headers',
  '_next/static/a.css',
  'en/index.html',
  'ministere/index.html/a.txt',
  'en/ministry',
  'index.html.br',
  'index.txt',
  'ministere/index.txt',
  'plan.svg.br',
  'robots.txt',
  'sitemap.xml',
  'speculation-rules.json',
];

/** What systems and editors leave. */
const PUBLIC_JUNK = [
  '.DS_Store',
  'images/.DS_Store',
  '._pont.png',
  'Thumbs.db',
  'images/desktop.ini',
  'documents/guide.pdf~',
  '.guide.md.swp',
  '#guide.md#',
  '.~lock.guide.odt#',
  '~$guide.docx',
  '__MACOSX/a.txt',
  '.gitkeep',
];

/** Near neighbours of the first, that are published. */
const PUBLIC_FREE = [
  '404.txt',
  'documents/404/index.html',
  'documents/index.txt',
  'en/index.htm',
  'index.html.zip',
  'ministere/a/robots.txt',
  'next/a.css',
  'plan.svg',
  'photo.png',
  'photo.png.gz',
];

function writePublic(publicDir: string, path: string): void {
  mkdirSync(dirname(join(publicDir, path)), { recursive: true });
  writeFileSync(join(publicDir, path), '');
}

/**
 * Situations that git can't or shouldn't hold, by the name of their folder in
 * `tests/fixtures/problems/`: what each does to the content folder, or to that of the static files.
 */
export const MADE_FILES: Record<string, (contentDir: string, publicDir: string) => void> = {
  'public-symlink': (_, publicDir) => {
    symlinkSync('/etc/ssl', join(publicDir, 'ssl'));
    symlinkSync('pont.png', join(publicDir, 'images/autre.png'));
    symlinkSync('nowhere', join(publicDir, 'rompu'));
  },
  'public-taken': (_, publicDir) => {
    for (const path of PUBLIC_TAKEN) writePublic(publicDir, path);
    for (const path of PUBLIC_JUNK) writePublic(publicDir, path);
    for (const path of PUBLIC_FREE) writePublic(publicDir, path);
  },
  'public-name': (_, publicDir) => {
    for (const path of ['.env', 'images/.htaccess', '.cache/a.txt', 'a\\b.txt', 'a\nb.txt']) {
      writePublic(publicDir, path);
    }
    writePublic(publicDir, '.well-known/security.txt');
  },
  symlink: (contentDir) => {
    symlinkSync('mission.md', join(contentDir, 'fr/ministere/vision.md'));
    symlinkSync('ministere', join(contentDir, 'en/department'));
    rmSync(join(contentDir, 'fields.yaml'));
    symlinkSync('nowhere.yaml', join(contentDir, 'fields.yaml'));
  },
  'symlink-language': (contentDir) => {
    rmSync(join(contentDir, 'en'), { recursive: true });
    symlinkSync('fr', join(contentDir, 'en'));
  },
  'file-too-large': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => text + 'Encore. '.repeat(2 ** 17));
  },
  'byte-order-mark': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => `\uFEFF${text}# Encore un titre\n`);
    rewrite(contentDir, 'fields.yaml', (text) => `\uFEFF${text}`);
  },
  'not-utf8': (contentDir) => {
    rewrite(contentDir, MISSION, (text) =>
      Buffer.concat([
        Buffer.from(`${text}\nLe r`),
        Buffer.from([LATIN_1_E_ACUTE]),
        Buffer.from('seau et la sant'),
        Buffer.from([LATIN_1_E_ACUTE]),
        Buffer.from('.\n\nUn '),
        Buffer.from([LATIN_1_E_ACUTE]),
        Buffer.from('t'),
        Buffer.from([LATIN_1_E_ACUTE]),
        Buffer.from('.\n'),
      ]),
    );
  },
  'utf-16': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => Buffer.from(text.slice(0, 24), 'utf16le'));
  },
  'invisible-character': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => `${text}\nUn mot\0 caché, \u001b[31mun autre.\n`);
    rewrite(contentDir, 'fr/index.md', (text) => text.replace('title: ', 'title: \u202E'));
    rewrite(contentDir, 'fields.yaml', (text) => `${text.trim()} pré\u00ADven\u00ADtion\u200B\n`);
    rewrite(contentDir, 'en/ministere/mission.md', (text) => `${text}\n\uF0B7 one\n\uF0B7 two\n`);
  },
  'unreadable-file': (contentDir) => {
    rmSync(join(contentDir, 'fields.yaml'));
    mkdirSync(join(contentDir, 'fields.yaml'));
    rmSync(join(contentDir, 'en'), { recursive: true });
    writeFileSync(join(contentDir, 'en'), 'Not a folder.\n');
  },
  'folder-named-file': (contentDir) => {
    // What was in a page that is a folder now is not missing a second time.
    for (const file of [MISSION, 'en/ententes/index.md']) {
      rmSync(join(contentDir, file));
      mkdirSync(join(contentDir, file));
    }
    mkdirSync(join(contentDir, 'fr/brouillons.md'));
  },
  'public-file': (_contentDir, publicDir) => {
    rmSync(publicDir, { recursive: true });
    writeFileSync(publicDir, '');
  },
  'public-broken': (_contentDir, publicDir) => {
    rmSync(publicDir, { recursive: true });
    symlinkSync('nowhere', publicDir);
  },
  'over-limit': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => `${text}\n${'> '.repeat(60)}loin\n`);
    rewrite(contentDir, 'fr/nouvelles/index.md', (text) => `${text}\n${'mot '.repeat(50_000)}\n`);
    rewrite(contentDir, 'fr/nouvelles/bresil-2014.md', (text) =>
      text.replace('type: news', `type: ${'['.repeat(6_000)}`),
    );
    rewrite(contentDir, 'fields.yaml', () => `a:\n  fr: ${'mot '.repeat(3_000)}\n  en: word\n`);
  },
  crlf: (contentDir) => {
    rewrite(contentDir, MISSION, (text) => text.replaceAll('\n', '\r\n'));
    rewrite(contentDir, 'site.yaml', (text) => text.replaceAll('\n', '\r\n'));
    rewrite(contentDir, 'en/ministere/mission.md', (text) => text.replaceAll('\n', '\r'));
  },
  images: (_, publicDir) => {
    const images: Record<string, string | Buffer> = {
      'lourde.png': Buffer.concat([png(1600, 900)], 700 * 1024),
      'enorme.png': Buffer.concat([png(1600, 900)], 6 * 1024 ** 2),
      'vide.png': png(0, 0),
      'lieu.jpg': jpeg(40, 30, { orientation: 1, place: 'known' }),
      'code.svg': svg(40, 30, '<script/>'),
    };
    for (const [name, content] of Object.entries(images)) {
      writeFileSync(join(publicDir, 'images', name), content);
    }
    symlinkSync('pont.png', join(publicDir, 'images/raccourci.png'));
  },
  'document-links': (_, publicDir) => {
    const documents: Record<string, string | Buffer> = {
      'deux mots.pdf': pdf(),
      'enorme.pdf': Buffer.concat([pdf()], 21 * 1024 ** 2),
      'lourd.pdf': Buffer.concat([pdf()], 3 * 1024 ** 2),
      'coupe.pdf': pdf().subarray(0, 200),
      'verrou.pdf': lockedPdf(),
      'windows.csv': Buffer.from('année\n', 'latin1'),
      'numerise.pdf': pdf({ isTagged: false, language: '', title: '' }),
    };
    for (const [name, content] of Object.entries(documents)) {
      writeFileSync(join(publicDir, 'documents', name), content);
    }
    symlinkSync('plan.pdf', join(publicDir, 'documents/raccourci.pdf'));
  },
  'crlf-with-problem': (contentDir) => {
    rewrite(contentDir, MISSION, (text) => `${text}\n# Encore un titre\n`.replaceAll('\n', '\r\n'));
  },
};
