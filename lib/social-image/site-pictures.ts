import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { keyOf, type Store } from '../cache/store.ts';
import { ASSETS_FOLDER } from '../hosting/own-files.ts';
import type { Maps } from '../map/maps.ts';
import { compressFile, packFile, unpackFile } from '../publish/compressed-file.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { hasOwnWords, type SitePage } from '../site/site.ts';
import type { Draw } from './draw.ts';
import { groundOf, type Ground } from './ground.ts';
import { pagePicture } from './page-picture.ts';
import type { Picture, SocialImage, SocialImages } from './picture.ts';

/** What pictures are kept in, and made with. */
export interface PictureOptions {
  maps: Maps;
  /** Names the code that draws. */
  code: string;
  store: Store;
  /** Is given the keys of what the store has to keep. */
  used: Set<string>;
  /** Draw every picture, whatever is at hand. */
  full: boolean;
}

/** A picture to publish; its bytes are asked for when they are nowhere. */
export interface PictureFile {
  path: string;
  key: string;
  readonly content: Promise<Buffer>;
}

/** The names of the pictures that earlier builds drew. */
const NAMES = keyOf('picture-names');

const NAME_DIGITS = 10;

/** The quality of a compressed form that no picture has. */
const ANY_QUALITY = 1;

/**
 * The pictures of the site. A name holds the hash of the bytes, so that a picture is drawn before its
 * page is: what is at hand isn't drawn again, and what is drawn goes to the store, not to memory.
 */
export async function sitePictures(
  site: CheckedSite,
  { maps, code, store, used, full }: PictureOptions,
): Promise<{ images: SocialImages; files: PictureFile[] }> {
  const known: Record<string, string> = JSON.parse(
    (full ? undefined : store.read(NAMES))?.toString() ?? '{}',
  );
  const groundFor = grounds(maps);
  const pictures = site.pages.filter(hasOwnWords).map((page) => {
    const picture = pagePicture(site, page);
    const { drawn, digest } = groundFor(picture);
    const key = keyOf('picture', code, JSON.stringify(picture), digest);
    return { page, key, picture, ground: drawn };
  });
  let drawing: Promise<Draw> | undefined;
  const draw = async ({ picture, ground }: { picture: Picture; ground: Ground }) => {
    // Its letters and its compiled code are loaded when there is something to draw.
    drawing ??= import('./draw.ts').then(({ openDrawing }) => openDrawing());
    return (await drawing)(picture, ground);
  };

  const names = new Map(
    pictures.flatMap(({ key }) => (known[key] === undefined ? [] : [[key, known[key]]])),
  );
  const missing = new Map(
    pictures.filter(({ key }) => !names.has(key)).map((one) => [one.key, one]),
  ).entries();
  const drawMissing = async () => {
    for (const [key, one] of missing) {
      const content = await draw(one);
      const path = `${ASSETS_FOLDER.slice(1)}${hash('sha256', content).slice(0, NAME_DIGITS)}.png`;
      store.write(key, packFile(await compressFile(path, content, ANY_QUALITY)));
      names.set(key, path);
    }
  };
  // The library draws in threads of its own.
  await Promise.all(Array.from({ length: availableParallelism() }, drawMissing));

  const sorted = JSON.stringify(
    Object.fromEntries([...names].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  used.add(NAMES);
  if (store.read(NAMES)?.toString() !== sorted) store.write(NAMES, sorted);

  const images = new Map<SitePage, SocialImage>();
  const files = new Map<string, PictureFile>();
  for (const one of pictures) {
    const { page, picture, key } = one;
    const path = names.get(key) ?? '';
    images.set(page, { address: `/${path}`, alt: picture.title });
    // Two pages may have one picture.
    if (!files.has(path))
      files.set(
        path,
        fileOf(path, key, () => draw(one)),
      );
  }
  function fileOf(path: string, key: string, make: () => Promise<Buffer>): PictureFile {
    return {
      path,
      key,
      get content() {
        const packed = store.read(key);
        return packed === undefined ? make() : Promise.resolve(unpackFile(packed).content);
      },
    };
  }
  return { images: (page) => images.get(page.partOf ?? page), files: [...files.values()] };
}

/** The ground of each picture; what several stand on is drawn, and hashed, once. */
function grounds(maps: Maps): (picture: Picture) => { drawn: Ground; digest: string } {
  const made = new Map<string, { drawn: Ground; digest: string }>();
  return (picture) => {
    const places = picture.face === 'coast' ? picture.places : [];
    const key = JSON.stringify([picture.face, places]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const drawn = groundOf(picture, maps);
    const ground = { drawn, digest: hash('sha256', JSON.stringify(drawn)) };
    made.set(key, ground);
    return ground;
  };
}
