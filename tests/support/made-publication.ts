import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { hostingOf } from '../../lib/hosting/hosting.ts';
import { writePublication, type PublishedFile } from '../../lib/publish/publication.ts';
import type { Redirect } from '../../lib/site/redirects.ts';

/** What differs from one to another. */
export interface MadePublication {
  siteUrl?: string;
  /** Other files: path → text. */
  files?: Readonly<Record<string, string>>;
  redirects?: readonly Redirect[];
  isOfficial?: true;
}

/** The style sheet of the pages that have a mark. */
export const styleOf = (mark: string): string => `p{--mark:"${mark}"}`;

/** What a page of {@link makePublication} says, at one of its addresses. */
export const madePage = (address: string, mark: string): string =>
  `<!DOCTYPE html><title>${address}</title><style>${styleOf(mark)}</style>` +
  `<p>${mark}</p>${'<p>Encore un paragraphe.</p>'.repeat(100 + (mark.length % 7) * 40)}`;

/** The addresses of its pages. */
export const MADE_ADDRESSES = ['/', '/en/', '/ministere/', '/ministere/mission/'];

/**
 * Makes what a build would: a few pages that all have a mark, in their text and in their style sheet,
 * and their compressed forms.
 */
export function makePublication(
  folder: string,
  mark: string,
  { siteUrl = 'https://example.quebec', files = {}, redirects = [], ...more }: MadePublication = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  const pages = MADE_ADDRESSES.map((address) => [`${address}index.html`.slice(1), address]);
  const texts = new Map([
    ...[...pages, ['404.html', '/404.html']].map(
      ([path = '', address = '']) => [path, madePage(address, mark)] as const,
    ),
    ...Object.entries(files),
  ]);
  const written: PublishedFile[] = [];
  for (const [path, text] of texts) {
    const bytes = Buffer.from(text);
    const forms = path.endsWith('.html')
      ? ([
          ['', bytes],
          ['.br', brotliCompressSync(bytes)],
          ['.gz', gzipSync(bytes)],
        ] as const)
      : ([['', bytes]] as const);
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    for (const [suffix, content] of forms) {
      writeFileSync(join(folder, path + suffix), content);
      written.push([path + suffix, content.length, hash('sha256', content)]);
    }
  }
  const styleHash = hash('sha256', styleOf(mark), 'base64');
  const hosting = hostingOf({ styleHash, redirects, siteUrl });
  writePublication(folder, { siteUrl, ...more, styleHash, hosting, files: written });
}
