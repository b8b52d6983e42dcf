// @vitest-environment jsdom
import { cloneElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PageModel } from '../../lib/page/model.ts';
import { all } from '../support/page-document.ts';
import { localisedExamples } from './example-html.ts';

/** Fields that choose among forms, or name something for the code alone. */
const CHOICES = new Set('locale id template kind side current foreign'.split(' '));

/** What the HTML of a template does not show, and why. */
function unshownOf(page: PageModel): RegExp[] {
  const unshown = [
    // The head of the document does.
    /^(?:head|address|description)\b/,
    // Nobody calls a fax.
    /\.fax\.href$/,
    // Facts of a past date bear a notice; a few figures, one line.
    /^asOf\.short$/,
  ];
  switch (page.template) {
    case 'home':
      // It opens with its cover.
      return [...unshown, /^(?:title|lede)$/, /^figures\.asOf\.(?:dateTime|title|explanation)$/];
    case 'section':
      return [...unshown, page.listing.items.length === 0 ? /^listing\./ : /^empty$/];
    case 'page':
      // One notice is enough.
      return [...unshown, /^regions\.figures\.asOf\.short$/, ...(page.regions ? [/^asOf\./] : [])];
    case 'agreement':
      // Its rail names the partner.
      return [...unshown, /^lanes\.lanes\.\d+\.(?:country|name)\b/];
    case 'partner':
      // Their places in their report.
      return [...unshown, /^recommendations\.\d+\.anchor$/];
    case 'news':
      // Links among the facts have no room for sentences.
      return [...unshown, /^related\.\d+\.description$/];
    default:
      return unshown;
  }
}

/** What is for machines, and the drawings: a name, and the data of paths. */
const IN_ATTRIBUTES =
  /^furniture\.(?:home|search)$|(?:^|\.)(?:href|dateTime|mediaType|anchor|listId|previous|next)$|(?:^|\.)(?:map|coast)\.(?:title|land|graticule|lines)$/;

type Value = string | number | boolean | null | readonly Value[] | { [name: string]: Value };

/** A text of a model: where it is in it, and the text with a mark that no other bears. */
interface Leaf {
  path: string;
  text: string;
}

/** An object of a model, its texts with their marks. */
type Fields = { [name: string]: Value };

/** The model with a mark on each text that readers may see, so that a page tells where all is from. */
function markModel(model: PageModel) {
  const leaves: Leaf[] = [];
  const objects: (Fields & { path: string })[] = [];
  const lists: { path: string; length: number }[] = [];
  const mark = (value: Value, path: string): Value => {
    if (typeof value === 'string') {
      if (CHOICES.has(path.split('.').at(-1) ?? '')) return value;
      const text = `${value}¤${leaves.length}¤`;
      leaves.push({ path, text });
      return text;
    }
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(
      ([name, field]) => [name, mark(field, path === '' ? name : `${path}.${name}`)] as const,
    );
    if (Array.isArray(value)) {
      lists.push({ path, length: value.length });
      return fields.map(([, item]) => item);
    }
    objects.push({ ...Object.fromEntries(fields), path });
    return Object.fromEntries(fields);
  };
  const page = mark(JSON.parse(JSON.stringify(model)), '') as unknown as PageModel;
  return { page, leaves, objects, lists };
}

const markOf = (text: Value | undefined) => /¤\d+¤$/.exec(String(text))?.[0] ?? '';

interface PageElement {
  page: PageModel;
}

/** The whole pages among the examples, each model marked and rendered. */
const pages = localisedExamples.flatMap(({ title, locale, example }) => {
  const element = example.render(locale) as ReactElement<PageElement>;
  const { page } = element.props;
  if (page === undefined || !('template' in page)) return [];
  const marked = markModel(page);
  const unshown = unshownOf(page);
  const isShown = (path: string) => !unshown.some((pattern) => pattern.test(path));
  const html = renderToStaticMarkup(cloneElement(element, { page: marked.page }));
  const document = new DOMParser().parseFromString(html, 'text/html');
  return [{ title, ...marked, isShown, document, text: document.body.textContent ?? '' }];
});

describe.each(pages)('$title', ({ leaves, objects, lists, isShown, document, text }) => {
  const attributes = all(document, '*')
    .flatMap((element) => [...element.attributes].map(({ value }) => value))
    .join(' ');

  it('shows each text of its model, and gives machines each address and date', () => {
    const missing = leaves
      .filter(({ path, text: leaf }) =>
        IN_ATTRIBUTES.test(path) ? !attributes.includes(leaf) : !text.includes(markOf(leaf)),
      )
      .filter(({ path }) => isShown(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('leads from each text to its own address, in its language', () => {
    const links = objects.filter((object) => 'href' in object && 'text' in object);
    const led = links
      .filter(({ path }) => !path.endsWith('.fax'))
      .map(({ path, text: words, href, foreign }) => {
        const link = all(document, 'a').find((a) => a.textContent?.includes(markOf(words)));
        const attribute = (name: string) => link?.getAttribute(name) ?? undefined;
        return {
          seen: [path, attribute('href'), attribute('hreflang'), attribute('lang')],
          should: [path, href, foreign, foreign],
        };
      });
    expect(led.map(({ seen }) => seen)).toEqual(led.map(({ should }) => should));
  });

  it('gives each date in the words of readers and in those of machines', () => {
    const times = objects.filter(
      (object) => 'dateTime' in object && isShown(`${object.path}.dateTime`),
    );
    expect(
      times.map(({ path, text: words, title, date }) => {
        const shown = markOf(date ?? title ?? words);
        const time = all(document, 'time').find((one) => one.textContent?.includes(shown));
        return [path, time?.getAttribute('datetime')];
      }),
    ).toEqual(times.map(({ path, dateTime }) => [path, dateTime]));
  });

  it('keeps each list in its order', () => {
    const html = document.body.outerHTML;
    const placesOf = (path: string) =>
      leaves
        .filter((leaf) => leaf.path.startsWith(`${path}.`) && !IN_ATTRIBUTES.test(leaf.path))
        .map((leaf) => html.indexOf(markOf(leaf.text)))
        .filter((place) => place !== -1);
    for (const { path, length } of lists) {
      const firsts = Array.from({ length }, (_, index) =>
        Math.min(...placesOf(`${path}.${index}`)),
      ).filter(Number.isFinite);
      expect([path, ...firsts]).toEqual([path, ...firsts.toSorted((a, b) => a - b)]);
    }
  });
});

it('some page of each template is long, and of a past date', () => {
  const models = pages.map(({ page }) => page);
  // The home page has no room for either.
  const templates = new Set(
    models.map(({ template }) => template).filter((name) => name !== 'home'),
  );
  const found = models.filter(({ contents, asOf }) => contents.length > 0 && asOf !== undefined);
  expect(new Set(found.map(({ template }) => template))).toEqual(templates);
});

it('some page of each template that may be without words is of a past date', () => {
  const models = pages.map(({ page }) => page);
  const silent = models.filter(
    ({ body: { intro, sections } }) => intro.length + sections.length === 0,
  );
  const templates = new Set(
    silent.map(({ template }) => template).filter((name) => name !== 'home'),
  );
  const found = silent.filter(({ asOf }) => asOf !== undefined);
  expect(new Set(found.map(({ template }) => template))).toEqual(templates);
});
