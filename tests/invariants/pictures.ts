import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS_FOLDER } from '../../lib/hosting/own-files.ts';
import { all } from '../support/page-document.ts';
import { siteUrlOf } from './head.ts';
import { differences, shown, type Invariant, type Published } from './published-site.ts';

const MOST_BYTES = 60 * 1024;

const SIGNATURE = '89504e470d0a1a0a';

/** What a page says of its picture: name → contents. */
function pictureOf({ document }: Published): Record<string, string | null> {
  const told = all(document.head, 'meta[property^="og:image"], meta[name="twitter:card"]');
  return Object.fromEntries(
    told.map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name'),
      meta.getAttribute('content'),
    ]),
  );
}

/** Each page but the search has a picture that is published, for where it is shared, and no other is. */
export const picturesStandForPages: Invariant = ({ out, files, pages }) => {
  const named = new Set<string>();
  const problems = pages.flatMap((on) => {
    const { entry, page, locale, address } = on;
    const { 'og:image': image, ...told } = pictureOf(on);
    if (entry.type === 'search') {
      return image === undefined ? [] : [`${address}: the search has a picture`];
    }
    const path = (image ?? '').slice(siteUrlOf(on).length + 1);
    named.add(path);
    const words = (page.partOf ?? page).entry.words.title;
    return differences(
      `${address}: its picture`,
      [Object.entries(told)],
      [
        [
          ['twitter:card', 'summary_large_image'],
          ['og:image:alt', shown(words, locale)],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
        ],
      ],
    );
  });
  const published = files.filter(
    (path) => path.startsWith(ASSETS_FOLDER.slice(1)) && path.endsWith('.png'),
  );
  const faulty = published.flatMap((path) => {
    const png = readFileSync(join(out, path));
    const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    const isRight = png.toString('hex', 0, 8) === SIGNATURE && size === '1200 × 630';
    return [
      ...(isRight ? [] : [`${path} is no picture of 1200 × 630`]),
      ...(png.length <= MOST_BYTES ? [] : [`${path} has ${png.length} bytes`]),
    ];
  });
  return [
    ...problems,
    ...differences('the pictures', published.toSorted(), [...named].toSorted()),
    ...faulty,
  ];
};
