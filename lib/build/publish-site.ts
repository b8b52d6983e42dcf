import type { Store } from '../cache/store.ts';
import { hostingOf } from '../hosting/hosting.ts';
import { compressFile, packFile, unpackFile } from '../publish/compressed-file.ts';
import { manifestKey } from '../publish/manifest.ts';
import type { Contents, PublishedFolder } from '../publish/published-folder.ts';
import type { Form } from '../publish/stage-file.ts';
import type { Redirect } from '../site/redirects.ts';

/** Something to publish. */
export interface PlannedFile {
  /** Relative to the folder to host. */
  path: string;
  /** Names its bytes, and those of its compressed forms: the hash of all that decides them. */
  key: string;
}

/** A file that is published as it is. */
export interface CopiedFile extends PlannedFile {
  content: Buffer;
}

/** The same, of what is only made when it is asked for, and takes time. */
export interface DrawnFile extends PlannedFile {
  content: Promise<Buffer>;
}

/** A file that waits to be published: itself, and its forms. */
export interface StagedFile extends PlannedFile {
  forms: readonly Form[];
}

/** What to publish. */
export interface SiteToPublish<File extends PlannedFile> {
  publication: PublishedFolder;
  /** Keeps files from one build to the next. */
  store: Store;
  /** Make every file, whatever is at hand. */
  full: boolean;
  /** The brotli quality. */
  quality: number;
  /** The files to render when they are not at hand. */
  files: readonly File[];
  /** Renders files: each then waits where the publication expects it, and is in the store. */
  render(files: readonly File[]): Promise<StagedFile[]>;
  /** What comes with these files; asked for while they are rendered. */
  rest(): Promise<RestOfSite<File>>;
  /** Old addresses and where they lead. */
  redirects: readonly Redirect[];
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** Whether it is the ministry's own site, and no demonstration. */
  isOfficial?: boolean;
  /** Told when all is ready to be published. */
  onReady?: () => void;
  /** Keys of what else the store has to keep. */
  used?: ReadonlySet<string>;
}

/** What is known later than most files to render. */
export interface RestOfSite<File extends PlannedFile> {
  copied: readonly (CopiedFile | DrawnFile)[];
  /** More files to render. */
  files?: readonly File[];
  /** base64 SHA-256 of the style sheet in the pages. */
  styleHash: string;
  /** Addresses of the pages that load a module. */
  modulePages?: readonly string[];
}

/** What was published. */
export interface Published extends Contents {
  /** Pages that were rendered for it. */
  rendered: number;
  redirects: number;
}

/**
 * Makes what is not at hand, and publishes the site. All that is slow or can fail comes before the
 * published folder is touched: a publication that fails leaves the old one whole.
 *
 * @throws {Error} naming the file that can't be published
 */
export async function publishSite<File extends PlannedFile>(
  options: SiteToPublish<File>,
): Promise<Published> {
  const { publication, store, full, quality, redirects } = options;
  try {
    await publication.looked;
    const toMake = <Some extends PlannedFile>(some: readonly Some[]) =>
      filesToMake(
        some,
        full,
        ({ path, key }) => publication.keep(path, key),
        ({ path, key }) => {
          const packed = store.read(key);
          if (packed !== undefined) publication.put(path, key, unpackFile(packed));
          return packed !== undefined;
        },
      );
    let rendered = 0;
    const render = async (files: readonly File[]) => {
      const toRender = toMake(files);
      const staged = toRender.length === 0 ? [] : await options.render(toRender);
      for (const { path, key, forms } of staged) publication.stage(path, key, forms);
      rendered += toRender.filter(({ path }) => path.endsWith('.html')).length;
    };
    const copy = async (files: readonly (CopiedFile | DrawnFile)[]) => {
      for (const file of toMake(files)) {
        const { path, key } = file;
        const made = await compressFile(path, await file.content, quality);
        store.write(key, packFile(made));
        publication.put(path, key, made);
      }
    };
    const rendering = render(options.files);
    const rest = options.rest();
    const making = [
      rendering,
      rest.then(({ files }) => render(files ?? [])),
      rest.then(({ copied }) => copy(copied)),
    ];
    // When one fails, nobody writes any more once it is told.
    await Promise.allSettled(making);
    await Promise.all(making);

    options.onReady?.();
    const { siteUrl, isOfficial } = options;
    const { copied, files = [], styleHash, modulePages = [] } = await rest;
    const hosting = hostingOf({ redirects, modulePages, siteUrl, styleHash });
    const contents = publication.commit({
      siteUrl,
      ...(isOfficial === true && { isOfficial }),
      styleHash,
      hosting,
    });
    store.prune(
      new Set([
        manifestKey(publication.folder),
        ...[...copied, ...options.files, ...files].map(({ key }) => key),
        ...(options.used ?? []),
      ]),
    );
    return { ...contents, rendered, redirects: redirects.length };
  } finally {
    publication.discard();
  }
}

/**
 * The files that a build has to make: all of them when nothing is to be trusted, else those that are
 * neither published under their key nor kept under it.
 *
 * @param keep keeps the file that was published at that place; whether it could
 * @param restore takes the file from what is kept between builds; whether it could
 */
export function filesToMake<File extends PlannedFile>(
  files: readonly File[],
  full: boolean,
  keep: (file: PlannedFile) => boolean,
  restore: (file: PlannedFile) => boolean,
): File[] {
  return files.filter((file) => full || !(keep(file) || restore(file)));
}
