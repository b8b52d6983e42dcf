import type { SearchSettings } from '../../lib/page/search.ts';
import type { Extract, MarkedText } from '../../lib/search/marked-text.ts';
import type { Facet, SearchResult } from '../../lib/search/search.ts';

/** An element with its attributes, and what it holds. Texts stay texts: nothing is parsed. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name] ?? '');
  made.append(...content);
  return made;
}

export const resultLink = (href: string, ...content: (Node | string)[]): HTMLAnchorElement =>
  element('a', { href }, ...content);

/** A text with the words that were asked marked in it. */
function marked({ text, marks }: MarkedText): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  return parts.concat(text.slice(from));
}

/** A page that was found. */
export function resultItem(result: SearchResult, { names }: SearchSettings): HTMLLIElement {
  const { address, title, summary, type, year } = result;
  const kind = names.type?.[type] ?? '';
  return element(
    'li',
    {},
    resultLink(address, ...marked(title)),
    element('p', { class: 'small' }, year === '' ? kind : `${kind}, ${year}`),
    element('p', {}, ...marked(summary)),
  );
}

/** Puts the words of the page that answer in place of its summary, with a link to where they are. */
export function withExtract(item: Element, { address }: SearchResult, extract: Extract): void {
  const { anchor, heading, marks } = extract;
  const place = item.lastChild as Element;
  if (!marks[0]) return;
  place.textContent = '';
  if (anchor && heading) {
    place.append(resultLink(`${address}#${anchor}`, heading), ' ');
  }
  place.append(...marked(extract));
}

/** The values that results can be narrowed to, with how many each would leave. */
export function facetChoice(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined = '',
  { messages, names }: SearchSettings,
  onChoice: (value: string) => void,
): HTMLLabelElement {
  const option = (value: string, text: string) => {
    const made = element('option', { value }, text);
    made.selected = value === chosen;
    return made;
  };
  const values = Array.from(counts);
  if (chosen && !counts.has(chosen)) values.push([chosen, 0]);
  // The last year first; else what most results have.
  values.sort((a, b) => (facet === 'year' ? Number(b[0]) - Number(a[0]) : b[1] - a[1]));
  const select = element(
    'select',
    { id: `search-${facet}` },
    option('', messages.every[facet]),
    ...values.map(([value, count]) =>
      option(value, `${names[facet]?.[value] ?? value} (${count})`),
    ),
  );
  select.addEventListener('change', () => onChoice(select.value));
  return element('label', {}, `${messages.facets[facet]} `, select);
}
