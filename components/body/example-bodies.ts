import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { BodyPart } from '../../lib/markdown/render.ts';
import type { BodyModel } from '../../lib/page/model.ts';
import { contact } from '../example-data.ts';
import constructs from './every-construct.json' with { type: 'json' };

const html = (text: string): BodyPart => ({ kind: 'html', html: text });

/** A few paragraphs without a heading. */
export function paragraphs(locale: Locale): BodyModel {
  const text: Bilingual = {
    fr: '<p>Un paragraphe d’abord.</p><p>Un autre ensuite.</p>',
    en: '<p>First a paragraph.</p><p>Then another.</p>',
  };
  return { intro: [html(text[locale])], sections: [], contacts: {} };
}

/** Every construct that a page's text may have, a contact block included. */
export function everyConstruct(locale: Locale): BodyModel {
  const { intro, sections } = constructs[locale];
  const partOf = (text: string | null): BodyPart =>
    text === null ? { kind: 'contact', id: 'direction' } : html(text);
  return {
    intro: intro.map(partOf),
    sections: sections.map(({ id, title, count, parts }) => ({
      id,
      title,
      ...(count === undefined ? {} : { count }),
      parts: parts.map(partOf),
    })),
    contacts: { direction: contact(locale) },
  };
}

/** The items of a section, each with its short name, and their list. */
function itemsOf(id: string, name: string, count: number) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `${id}--${index + 1}`,
    number: index + 1,
    name,
  }));
  const list = items.map((item) => `<li id="${item.id}"><strong>${name}</strong>.</li>`).join('');
  return { items, parts: [html(`<ol role="list">${list}</ol>`)] };
}

/** Sections that are numbered lists, the last one aside: numbers drawn large in the rail. */
export function numberedLists(locale: Locale): BodyModel {
  const words = {
    fr: {
      sections: [
        ['ministere', 'Ce que fait le ministère'],
        ['etablissements', 'Ce que fait chaque établissement'],
      ],
      item: 'Une responsabilité',
      last: ['suite', 'Ce qui a changé depuis', '<p>Un paragraphe, sans nombre.</p>'],
    },
    en: {
      sections: [
        ['ministry', 'What the ministry does'],
        ['institutions', 'What each institution does'],
      ],
      item: 'A responsibility',
      last: ['since', 'What has changed since', '<p>A paragraph, without a number.</p>'],
    },
  }[locale];
  const [lastId = '', lastTitle = '', lastHtml = ''] = words.last;
  return {
    intro: paragraphs(locale).intro,
    sections: [
      ...words.sections.map(([id = '', title = ''], index) => ({
        id,
        title,
        count: 7 + index * 5,
        ...(index === 1 ? { added: true as const } : {}),
        ...itemsOf(id, words.item, 7 + index * 5),
      })),
      { id: lastId, title: lastTitle, parts: [html(lastHtml)] },
    ],
    contacts: {},
  };
}
