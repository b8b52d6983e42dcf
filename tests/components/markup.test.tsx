// @vitest-environment jsdom
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { numberedLists } from '../../components/body/example-bodies.ts';
import { Body } from '../../components/body/body.tsx';
import { CoastMap } from '../../components/coast-map/coast-map.tsx';
import { coastMapOf } from '../../components/coast-map/example-maps.ts';
import { ContactBlock } from '../../components/contact-block/contact-block.tsx';
import { contact, day, LINKS, pageBase } from '../../components/example-data.ts';
import { Strokes } from '../../components/figures/strokes.tsx';
import { PageShell } from '../../components/page-shell/page-shell.tsx';
import { SourceLine } from '../../components/page-end/source-line.tsx';
import { ProblemsPage } from '../../components/problems/problems-page.tsx';
import { reportsTable } from '../../components/record-table/example-tables.ts';
import { RecordTable } from '../../components/record-table/record-table.tsx';
import { NotFound } from '../../components/templates/not-found.tsx';
import { PageTemplate } from '../../components/templates/page-template.tsx';
import { Text } from '../../components/text/text.tsx';
import { worldMapOf } from '../../components/world-map/example-maps.ts';
import { WorldMap } from '../../components/world-map/world-map.tsx';
import type { Problem } from '../../lib/content/problem.ts';
import { LOCALES, otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { problemCount, problemMessage } from '../../lib/i18n/problems.ts';
import { plainWords } from '../../lib/markdown/inline.ts';
import type { PageModel } from '../../lib/page/model.ts';
import { all, languageOf, parse, readableText } from '../support/page-document.ts';
import { htmlOf, localisedExamples } from './example-html.ts';

const show = (node: ReactNode) => parse(renderToStaticMarkup(node)).body;
const texts = (root: ParentNode, selector: string) =>
  all(root, selector).map((element) => element.textContent);
const attributes = (root: ParentNode, selector: string, name: string) =>
  all(root, selector).map((element) => element.getAttribute(name));

/** What stands beside other words, and is told from them by its looks. */
const APART = '.when, .role, .external, .foreign, .alert strong + *';

it('what looks apart is apart where there is no style sheet', () => {
  const met = new Set<string>();
  const stuck: string[] = [];
  for (const example of localisedExamples) {
    const { body } = parse(htmlOf(example));
    for (const element of all(body, APART)) {
      met.add(element.className);
      const range = new Range();
      range.setStart(element.closest('h1, h2, p, li, dd, td, th') ?? body, 0);
      range.setEndBefore(element);
      const isApart = /^$|\s$/.test(range.toString()) || /^\s/.test(element.textContent);
      if (!isApart) stuck.push(`${example.title}: ${element.outerHTML}`);
    }
  }
  expect(stuck).toEqual([]);
  expect([...met]).toEqual(expect.arrayContaining(['when', 'role', 'external', 'foreign']));
});

/** The page of an example, with other data, or without what is undefined. */
function pageWith<Type extends PageModel['template']>(
  template: Type,
  locale: Locale,
  changes: {
    [Field in keyof Extract<PageModel, { template: Type }>]?:
      | Extract<PageModel, { template: Type }>[Field]
      | undefined;
  },
): HTMLElement {
  const example = localisedExamples.find((one) => {
    const element = one.example.render(locale) as ReactElement<{ page?: PageModel }>;
    return one.locale === locale && element.props.page?.template === template;
  });
  const element = example?.example.render(locale) as ReactElement<{ page: PageModel }>;
  const page = { ...element.props.page, ...changes } as PageModel;
  return show(cloneElement(<PageTemplate page={page} />, { page }));
}

/** The values of a fact of a record. */
function factOf(body: ParentNode, name: string): (string | null)[] {
  const term = all(body, '.facts dt').find(({ textContent }) => textContent === name);
  return texts(term?.parentElement ?? body, 'dd');
}

describe.each(LOCALES)('in %s', (locale) => {
  const other = otherLocale(locale);
  const messages = messagesIn(locale);

  it('words of another language are typeset as that language is', () => {
    // French alone raises what ends an ordinal.
    const raised = (language: Locale) => (language === 'fr' ? ['1er'] : []);
    const words = ['Mot ', { lang: other, text: 'a 1er' }];
    const body = show(<Text locale={locale}>{words}</Text>);
    expect(texts(body, `[lang=${other}] .ordinal`)).toEqual(raised(other));
    expect(texts(show(<Text locale={locale}>a 1er</Text>), '.ordinal')).toEqual(raised(locale));
  });

  it('a source is a sentence: its title, its date', () => {
    const sentence = (title: string) => messages.sourceOf.replace('{title}', title);
    const line = (date: object) =>
      show(<SourceLine locale={locale} source={{ text: 'Document', external: false, ...date }} />);
    expect(line({}).textContent).toBe(sentence('Document'));
    const date = day('2014', locale);
    expect(line({ date }).textContent).toBe(sentence(`Document, ${date.text}`));
    const link = line({ href: '/a/', foreign: other }).querySelector('a');
    expect([link?.lang, link?.hreflang]).toEqual([other, other]);
  });

  it.each(['phone', 'fax', 'email'] as const)('a contact may have a %s alone', (kind) => {
    const { name, street, town, postalCode, [kind]: value } = contact(locale);
    const only = { name, street, town, postalCode, [kind]: value };
    const body = show(<ContactBlock locale={locale} contact={only} />);
    expect(texts(body, 'dt')).toEqual([messages[kind]]);
    expect(texts(body, 'dd')).toEqual([typeof value === 'string' ? value : value.text]);
  });

  it('a page without its translation says in the other language where that goes on', () => {
    const { furniture } = pageBase(locale, { fr: 'Page', en: 'Page' });
    const page = pageBase(
      locale,
      { fr: 'Page', en: 'Page' },
      { furniture: { ...furniture, languageSwitch: { href: '/a/', same: false } } },
    );
    const body = show(<PageShell page={page}>{null}</PageShell>);
    const links = all(body, '.slim-notice a');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [messages.otherLanguageMissing, '/a/'],
    ]);
    expect(links.map((link) => [languageOf(link), link.getAttribute('hreflang')])).toEqual([
      [other, other],
    ]);
  });

  it('each notice at the top is there without the other', () => {
    const { furniture } = pageBase(locale, { fr: 'Page', en: 'Page' });
    const { demonstration: _d, languageNotice: _l, ...bare } = furniture;
    const notices = { demonstration: 'Une démonstration', languageNotice: 'A notice' };
    for (const [name, text] of Object.entries(notices)) {
      const page = pageBase(
        locale,
        { fr: 'Page', en: 'Page' },
        { furniture: { ...bare, [name]: text } },
      );
      expect(texts(show(<PageShell page={page}>{null}</PageShell>), '.slim-notice p')).toEqual([
        text,
      ]);
    }
  });

  it('the map of the world is a drawing with a name, its rings and where it is seen from', () => {
    const map = worldMapOf(locale);
    const body = show(<WorldMap locale={locale} map={map} />);
    expect(attributes(body, 'svg[role=img]', 'aria-label')).toEqual([map.title]);
    expect(attributes(body, '.map-grid circle', 'r')).toEqual(map.rings.map(String));
    expect(texts(body, 'text')[0]).toBe(messages.mapOrigin);
  });

  it('the map of a mission is a drawing with a name', () => {
    const map = coastMapOf(locale);
    const body = show(<CoastMap map={map} />);
    expect(attributes(body, 'svg[role=img]', 'aria-label')).toEqual([map.title]);
  });

  it('each part of a table of records keeps its role, whatever its looks', () => {
    const body = show(<RecordTable locale={locale} table={reportsTable(locale)} />);
    const roles = {
      table: 'table',
      'thead, tbody': 'rowgroup',
      tr: 'row',
      'thead th': 'columnheader',
      'tbody th': 'rowheader',
      td: 'cell',
    };
    for (const [selector, role] of Object.entries(roles)) {
      expect([...new Set(attributes(body, selector, 'role'))]).toEqual([role]);
    }
    expect([...new Set(attributes(body, 'thead th', 'scope'))]).toEqual(['col']);
    expect([...new Set(attributes(body, 'tbody th', 'scope'))]).toEqual(['row']);
  });

  it('a page with numbered sections draws their number beside them, and ends once', () => {
    const body = numberedLists(locale);
    const after = <p id="after">Fin</p>;
    for (const shown of [body, { ...body, sections: body.sections.slice(-1) }]) {
      const page = show(<Body locale={locale} body={shown} after={after} />);
      const counts = shown.sections.flatMap(({ count, added }) =>
        count === undefined ? [] : `${added ? '+' : ''}${count}`,
      );
      expect(texts(page, '.numeral[aria-hidden=true]')).toEqual(counts);
      expect(all(page, '.numeral')).toHaveLength(counts.length);
      expect(attributes(page, 'section h2', 'id')).toEqual(shown.sections.map(({ id }) => id));
      // With a name they would be landmarks, more than anyone steps through.
      expect(all(page, 'section:is([aria-labelledby], [aria-label])')).toEqual([]);
      expect(all(page, 'section.counted')).toHaveLength(
        counts.length > 0 ? shown.sections.length : 0,
      );
      expect(all(page, '#after')).toHaveLength(1);
    }
  });

  it('an agreement says of each fact what is known, and nothing of what isn’t linked', () => {
    const link = LINKS.agreements[locale];
    const none = pageWith('agreement', locale, {
      renews: undefined,
      renewedBy: [],
      fields: [],
      signatories: [{ side: 'partner', body: 'CONASS' }],
    });
    for (const name of [messages.earlier, messages.later, messages.sides.quebec]) {
      expect(texts(none, '.facts dt')).not.toContain(name);
    }
    expect(factOf(none, messages.sides.partner)).toEqual([`CONASS ${messages.personNotStated}`]);
    expect(texts(none, '#fields')).toEqual([]);
    const some = pageWith('agreement', locale, {
      renews: link,
      renewedBy: [link],
      fields: ['Prévention'],
    });
    for (const name of [messages.earlier, messages.later]) {
      expect(factOf(some, name)).toEqual([plainWords(link.text)]);
    }
    expect(texts(some, '#fields + * li')).toEqual(['Prévention']);
  });

  it('a mission names its unit in French, and the agreements that it bears on when it has some', () => {
    const link = LINKS.agreements[locale];
    const heading = (body: ParentNode) =>
      texts(body, 'h2').filter((text) => text === messages.relatedAgreements);
    const page = pageWith('mission-report', locale, { agreements: [], tabled: null });
    expect(heading(page)).toEqual([]);
    for (const name of [messages.tabledBy, messages.tabledTo, messages.tabledOn]) {
      expect(factOf(page, name)).toEqual([messages.notStated]);
    }
    const unit = all(page, '.facts dt').find((term) => term.textContent === messages.writtenBy);
    expect(attributes(unit?.parentElement ?? page, 'dd > span', 'lang')).toEqual([
      locale === 'fr' ? null : 'fr',
    ]);
    expect(heading(pageWith('mission-report', locale, { agreements: [{ link }] }))).toHaveLength(1);
  });

  it('a report is read before its facts, which stand beside it where there is room', () => {
    const page = pageWith('mission-report', locale, {});
    const [words, facts] = [page.querySelector('.column'), page.querySelector('.facts')];
    if (words === null || facts === null) throw new Error('no words, or no facts');
    expect(words.compareDocumentPosition(facts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('a news item names what it bears on, be it one page', () => {
    const page = { ...LINKS.mission[locale], description: 'Mot' };
    const related = (pages: (typeof page)[]) =>
      factOf(pageWith('news', locale, { related: pages }), messages.related);
    expect(related([page])).toEqual([plainWords(page.text)]);
    expect(texts(pageWith('news', locale, { related: [] }), '.facts dt')).not.toContain(
      messages.related,
    );
  });

  it('the home page shows its latest, be it one, and its text, be it sections alone', () => {
    const [latest] = localisedExamples
      .flatMap((one) => {
        const { props } = one.example.render(locale) as ReactElement<{ page?: PageModel }>;
        return props.page?.template === 'home' ? props.page.latest : [];
      })
      .slice(0, 1);
    const { intro: _intro, ...rest } = numberedLists(locale);
    const body = pageWith('home', locale, {
      latest: latest === undefined ? [] : [latest],
      body: { ...rest, intro: [] },
    });
    expect(texts(body, '.dated-list .label')).toEqual([latest && messages.kinds[latest.kind]]);
    expect(texts(body, '.counted h2')).toEqual(rest.sections.map(({ title }) => title));
    const section = pageWith('section', locale, { body: { ...rest, intro: [] } });
    expect(texts(section, '.counted h2')).toEqual(rest.sections.map(({ title }) => title));
  });

  it('problems are told in the language of the page first, then in the other', () => {
    const problems = ['title', 'slug'].map((field): Problem => ({
      file: `fr/${field}.md`,
      line: 2,
      column: 3,
      field,
      code: 'missing-field',
      params: {},
    }));
    const body = show(<ProblemsPage locale={locale} problems={problems} />);
    const sections = all(body, 'section');
    expect(sections.map(languageOf)).toEqual([locale, other]);
    expect(texts(body, 'h1')).toEqual([problemCount[locale](2)]);
    expect(texts(body, 'h2')).toEqual([problemCount[other](2)]);
    for (const section of sections) {
      const language = languageOf(section) as Locale;
      const { what, fix } = problemMessage('missing-field', {}, language);
      expect(texts(section, 'section > p')).toEqual([messagesIn(language).problemsIntro]);
      expect(texts(section, 'li > p:first-child')).toEqual([
        'content/fr/title.md:2:3 title',
        'content/fr/slug.md:2:3 slug',
      ]);
      expect(texts(section, 'strong')).toEqual([what, what]);
      expect(texts(section, 'li > p:last-child')).toEqual([fix, fix]);
    }
  });
});

it('the answer to a wrong address is in both languages, each part in its own', () => {
  const links = { fr: [LINKS.home.fr], en: [LINKS.home.en] };
  const demonstration = { fr: 'Un essai', en: 'A test' };
  const search = { fr: '/recherche/', en: '/en/search/' };
  const body = show(<NotFound page={{ siteName: 'Nom', demonstration, search, links }} />);
  const languages = (selector: string) =>
    all(body, selector).map((element) => [readableText(element), languageOf(element)]);
  expect(languages('.slim-notice p')).toEqual([
    ['Un essai', undefined],
    ['A test', 'en'],
  ]);
  expect(languages('h1 span')).toEqual([[messagesIn('en').notFoundTitle, 'en']]);
  expect(languages('h2')).toEqual([
    ['Français', 'fr'],
    ['English', 'en'],
  ]);
  for (const locale of LOCALES) {
    const { notFound, notFoundStart } = messagesIn(locale);
    const section = body.querySelector(`section[lang=${locale}]`) ?? body;
    expect(texts(section, '.words p')).toEqual([notFound, notFoundStart]);
    expect(attributes(section, 'a', 'href')).toEqual(links[locale].map(({ href }) => href));
    expect(attributes(section, 'form', 'action')).toEqual([search[locale]]);
  }
});

it.each([1, 18, 31, 32, 93])('%i strokes are seen whole, in rows that do not touch', (count) => {
  for (const svg of all(show(<Strokes count={count} />), 'svg')) {
    const path = svg.querySelector('path');
    const half = Number(path?.getAttribute('stroke-width')) / 2;
    const rows = [...(path?.getAttribute('d') ?? '').matchAll(/M0 (\d+)h(\d+)/g)];
    const middles = rows.map(([, y]) => Number(y));
    expect(middles[0]).toBe(half);
    const viewBox = (svg.getAttribute('viewBox') ?? '').split(' ');
    const height = Number(svg.getAttribute('height') ?? viewBox[3]);
    expect(height).toBe((middles.at(-1) ?? 0) + half);
    for (const [index, y] of middles.slice(1).entries()) {
      expect(y - (middles[index] ?? 0)).toBeGreaterThan(2 * half);
    }
    const widest = Math.max(...rows.map(([, , width]) => Number(width)));
    expect(Number(svg.getAttribute('width'))).toBeGreaterThanOrEqual(widest);
  }
});
