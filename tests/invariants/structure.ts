import { all, readableText } from '../support/page-document.ts';
import { differences, onEachDocument, onEachPage } from './published-site.ts';

const headings = (document: Document) => all(document, 'h1, h2, h3, h4, h5, h6');
const level = (heading: Element) => Number(heading.tagName.slice(1));

/** The name of an element, as a screen reader says it. */
function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  const label = id === null ? null : element.ownerDocument.getElementById(id);
  return label === null ? (element.getAttribute('aria-label') ?? '') : readableText(label);
}

const isTwice = (value: string, index: number, values: readonly string[]) =>
  values.indexOf(value) !== index;

/** A document has one h1, first, in its main part; no heading is empty, none skips a level. */
export const headingsAreInOrder = onEachDocument(({ document }) => {
  const found = headings(document);
  const [first] = found;
  return [
    ...differences(
      'the first-level headings',
      found.filter((heading) => level(heading) === 1).map(readableText),
      first === undefined ? ['one'] : [readableText(first)],
    ),
    ...(first !== undefined && first.closest('main') === null ? ['the h1 is outside main'] : []),
    ...found
      .filter(
        (heading, index) =>
          readableText(heading) === '' || level(heading) > level(found[index - 1] ?? heading) + 1,
      )
      .map((heading) => `${heading.outerHTML} is empty or skips a level`),
  ];
});

/** A page is a link to its main part, a header with the menu, a main part and a footer. */
export const landmarksAreThere = onEachPage(({ document }) => [
  ...differences(
    'the parts',
    [...document.body.children].map(({ tagName }) => tagName),
    ['A', 'HEADER', 'MAIN', 'FOOTER'],
  ),
  ...differences(
    'the menus',
    [all(document, 'header .menu').length, all(document, 'main').length],
    [1, 1],
  ),
  // Headings lead through the words of a page: landmarks as many would hide those of the page.
  ...all(document, 'main section:is([aria-label], [aria-labelledby]), main nav.breadcrumbs').map(
    ({ outerHTML }) => `${outerHTML.slice(0, 80)} is a landmark in the main part`,
  ),
]);

/** Safari takes a list without markers for none, unless it says that it is one. */
export const listsAreLists = onEachDocument(({ document }) =>
  all(document, 'ul:not([role=list]), ol:not([role=list])')
    // Those within a list, a notice or a cell of a text have markers.
    .filter((list) => !list.matches('.words * > *'))
    .map(({ outerHTML }) => `${outerHTML.slice(0, 80)} does not say that it is a list`),
);

/** Each navigation has a name of its own; what is named after an element has a name. */
export const landmarksAreNamed = onEachDocument(({ document }) => {
  const navigations = all(document, 'nav').map(nameOf);
  return [
    ...navigations.filter(isTwice).map((name) => `two navigations are called “${name}”`),
    ...all(
      document,
      'nav, [aria-labelledby], [aria-label], svg:not([aria-hidden=true], [aria-hidden=true] *)',
    )
      .filter((element) => nameOf(element) === '')
      .map(({ outerHTML }) => `${outerHTML.slice(0, 80)} has no name`),
  ];
});

/** The keyboard goes in the order of the page, and starts with a link to its main part. */
export const keyboardOrderIsThePages = onEachDocument(({ document }) => {
  const [first] = all(document, 'a[href], button, input, [tabindex]');
  return [
    ...differences('the first stop', [first?.getAttribute('href')], ['#main']),
    // Without this, some browsers scroll to the target but leave the focus where it was.
    ...differences('main', [document.querySelector('main')?.getAttribute('tabindex')], ['-1']),
    ...all(
      document,
      '[tabindex]:not([tabindex="0"], [tabindex="-1"]), [autofocus], [accesskey]',
    ).map(({ outerHTML }) => `${outerHTML.slice(0, 80)} changes the order of the keyboard`),
  ];
});

/** No id is there twice. */
export const idsAreUnique = onEachDocument(({ document }) =>
  all(document, '[id]')
    .map(({ id }) => id)
    .filter(isTwice)
    .map((id) => `the id ${id} is there twice`),
);

/** An image says what it shows and how large it is; a drawing is an image with a name. */
export const imagesAreDescribed = onEachDocument(({ document }) => [
  ...all(document, 'img')
    .filter(
      (image) =>
        !image.hasAttribute('alt') ||
        ['width', 'height'].some((name) => !/^\d+$/.test(image.getAttribute(name) ?? '')),
    )
    .map(({ outerHTML }) => `${outerHTML} lacks words or a size`),
  ...all(document, 'svg:not([aria-hidden=true], [aria-hidden=true] *)')
    .filter((drawing) => drawing.getAttribute('role') !== 'img')
    .map(({ outerHTML }) => `${outerHTML.slice(0, 80)} is not an image`),
]);

/** The images of a page are those its author put there, with their words. */
export const imagesAreTheAuthors = onEachPage(({ document, entry }) =>
  differences(
    'the images',
    all(document, 'img').map((image) => image.getAttribute('src')),
    entry.links.filter(({ kind }) => kind === 'image').map(({ url }) => url),
  ),
);
