import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Code, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../lib/content/format-problem.ts';
import { commonFacts, commonWords } from '../../lib/content/schema/common.ts';
import * as kinds from '../../lib/content/schema/fields.ts';
import * as lists from '../../lib/content/schema/references.ts';
import { site as settings } from '../../lib/content/schema/site.ts';
import { contentTypes, type ContentType } from '../../lib/content/schema/types.ts';
import { filled } from '../../lib/content/schema/mentions.ts';
import { parseYaml } from '../../lib/content/yaml-source.ts';
import { LOCALES, type Bilingual, type Locale } from '../../lib/i18n/locale.ts';
import { problemCount } from '../../lib/i18n/problems.ts';
import { parseMarkdown } from '../../lib/markdown/parse.ts';
import type { BodyPart } from '../../lib/markdown/render.ts';
import { SANITIZE_SCHEMA } from '../../lib/markdown/sanitize-schema.ts';
import type { PageModel } from '../../lib/page/model.ts';
import { siteModels } from '../../lib/page/site-models.ts';
import { checkSite, loadSite } from '../../lib/site/load-site.ts';
import { office, pdf, png, WORD } from '../support/sample-files.ts';
import { baseFile, pageText } from './content/fixture-site.ts';

const WORDS = {
  fr: { field: 'Champ', required: { true: 'oui', false: 'non' } },
  en: { field: 'Field', required: { true: 'yes', false: 'no' } },
};

interface Guide {
  source: string;
  tree: Root;
}

const read = (locale: Locale): Guide => {
  const source = readFileSync(`content/GUIDE.${locale}.md`, 'utf8');
  return { source, tree: parseMarkdown(source, locale) };
};
const guides: Record<Locale, Guide> = { fr: read('fr'), en: read('en') };

const codesOf = ({ tree }: Guide, lang: string) =>
  tree.children.filter((node): node is Code => node.type === 'code' && node.lang === lang);

/** What an author writes, and what the guide says becomes of it. */
function pairsOf(locale: Locale) {
  const codes = guides[locale].tree.children.filter((node) => node.type === 'code');
  return codes.flatMap((node, index) => {
    if (node.lang !== 'markdown') return [];
    const result = codes[index + 1];
    const language: Locale = LOCALES.find((known) => known === node.meta) ?? locale;
    return [{ input: node.value, language, result: result?.lang === 'html' ? result.value : '' }];
  });
}

// The examples

const root = mkdtempSync(join(tmpdir(), 'guide-'));
const folders = { contentDir: join(root, 'content'), publicDir: join(root, 'public') };
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** A page of the ministry's section with this text. */
function writePage(locale: Locale, name: string, body: string, facts = ''): void {
  const words = `title: ${name}\ndescription: A page for an example of the author guides.`;
  const matter = `---\ntype: page\n${words}\nslug: ${name}\n${facts}---\n`;
  write(`content/${locale}/ministere/${name}.md`, `${matter}${body}\n`);
}

const nameOf = (locale: Locale, index: number) => `example-${locale}-${index}`;

/** The pages and the contact that the examples name, whatever the site has of them today. */
function writeNamedPages(): void {
  const both = (id: string, slugs: Bilingual, type: string, matter: string[], body: Bilingual) => {
    for (const locale of LOCALES) {
      const facts = locale === 'fr' ? matter : [];
      write(`content/${locale}/${id}.md`, pageText(type, id, slugs[locale], facts, body[locale]));
    }
  };
  const none = { fr: '', en: '' };
  const same = (slug: string) => ({ fr: slug, en: slug });
  both('nous-joindre', { fr: 'nous-joindre', en: 'contact-us' }, 'page', [], none);
  both('nos-actions/index', same('nos-actions'), 'section', ['lists: news'], none);
  both(
    'systeme-en-bref/index',
    { fr: 'systeme-en-bref', en: 'system-in-brief' },
    'section',
    [],
    none,
  );
  both(
    'systeme-en-bref/regions-sociosanitaires',
    { fr: 'regions-sociosanitaires', en: 'health-regions' },
    'page',
    [],
    { fr: '## Comment les régions sont divisées', en: '## How the regions are divided' },
  );
  both('echanges-internationaux/index', same('echanges'), 'section', [], none);
  both(
    'echanges-internationaux/ententes/index',
    same('ententes'),
    'section',
    ['lists: agreements'],
    none,
  );
  both(
    'echanges-internationaux/ententes/conass-2013',
    same('conass-2013'),
    'agreement',
    ['partner: conass', 'status: { value: signed, known: 2014 }', 'source: { page: nos-actions }'],
    none,
  );
  const contacts = baseFile('contacts.yaml');
  const another = contacts.replace(/^bureau:/m, 'direction-affaires-intergouvernementales:');
  write('content/contacts.yaml', contacts + another);
}

/** A site with the pages that the guides show and a page for each of their examples. */
async function siteOfExamples() {
  cpSync('tests/fixtures/base', folders.contentDir, { recursive: true });
  writeNamedPages();
  write('public/images/pont.png', png(1200, 800));
  write('public/documents/guide.pdf', Buffer.concat([pdf()], 230 * 1024));
  write('public/documents/guide-en.docx', Buffer.concat([office(WORD)], 45 * 1024));
  writePage('fr', 'archives', '', 'frenchOnly: true\n');
  for (const locale of LOCALES) {
    for (const { meta, value } of codesOf(guides[locale], 'yaml')) if (meta) write(meta, value);
    for (const [index, { input, language }] of pairsOf(locale).entries()) {
      const isFrench = language === 'fr';
      const name = nameOf(locale, index);
      writePage('fr', name, isFrench ? input : '', isFrench ? 'frenchOnly: true\n' : '');
      if (!isFrench) writePage('en', name, input);
    }
  }
  expect((await checkSite(folders)).problems).toEqual([]);
  return siteModels(await loadSite(folders), 'https://example.org');
}

/** The HTML of a page's text, where `&nbsp;` shows non-breaking spaces. */
function textOf(page: PageModel | undefined): string {
  const html = (parts: readonly BodyPart[] = []) =>
    parts.map((part) => (part.kind === 'html' ? part.html : `<!-- contact: ${part.id} -->`));
  const sections = page?.body.sections ?? [];
  return [
    ...html(page?.body.intro),
    ...sections.flatMap(({ id, title, parts }) => [`<h2 id="${id}">${title}</h2>`, ...html(parts)]),
  ]
    .join('\n')
    .replaceAll('\u00A0', '&nbsp;');
}

/** Without line breaks, which are for who reads the guide, and what every list, date and compound gets, which says nothing to an author. */
const compact = (html: string) =>
  html
    .replaceAll(/>\s+</g, '><')
    .replaceAll(' role="list"', '')
    .replaceAll(/<span class="(?:whole|date)">([^<]*)<\/span>/g, '$1');

const models = await siteOfExamples();

describe.each(LOCALES)('the examples of the guide (%s)', (locale) => {
  it.each(pairsOf(locale).map((pair, index) => ({ ...pair, name: nameOf(locale, index) })))(
    '$input',
    ({ name, language, result }) => {
      const section = language === 'fr' ? '/ministere' : '/en/ministry';
      expect(compact(textOf(models.pageAt(`${section}/${name}/`)))).toBe(compact(result));
    },
  );

  it('have a result each, and show every element a text may have', () => {
    const results = pairsOf(locale).map(({ result }) => result);
    expect(results).toHaveLength(codesOf(guides[locale], 'html').length);
    const shown = new Set(results.join('').match(/(?<=<)[a-z]+\d?/g));
    expect([...shown].toSorted()).toEqual([...(SANITIZE_SCHEMA.tagNames ?? [])].toSorted());
  });

  it('show a problem and the last line of the check as they are', () => {
    const problem = { line: 7, column: 7, field: 'slug', code: 'bad-slug', params: {} } as const;
    const [line] = codesOf(guides[locale], 'text');
    const file = 'fr/ministere/mission.md';
    expect(line?.value).toBe(formatProblem({ file, ...problem }, locale));
    const plain = (words: string) => words.replaceAll('\u00A0', ' ');
    expect(plain(guides[locale].source)).toContain(plain(problemCount[locale](0)));
  });
});

// The fields

interface Row {
  name: string;
  required: boolean;
  schema: z.core.$ZodType;
}

const shared = Object.values(kinds).filter((kind) => kind instanceof z.ZodObject);
const isShared = (schema: unknown) => shared.some((kind) => kind === schema);

/** What a field holds, once or several times. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const field = filled(schema);
  return field instanceof z.ZodArray ? inner(field.element) : field;
}

function rowsOf(shape: z.core.$ZodShape, prefix = ''): Row[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const name = `${prefix}${key}`;
    const held = inner(schema);
    const required = !z.safeParse(schema, undefined).success;
    const nested = held instanceof z.ZodObject && !isShared(held) ? held.shape : {};
    return [{ name, required, schema }, ...rowsOf(nested, `${name}.`)];
  });
}

const common: z.core.$ZodShape = {
  type: z.enum(Object.keys(contentTypes) as ContentType[]),
  ...commonWords,
  ...commonFacts,
};
/** The fields of a type that other types lack, then those it asks for more strictly. */
const own = (type: ContentType) =>
  Object.entries({ ...contentTypes[type].words, ...contentTypes[type].facts })
    .filter(([name, schema]) => common[name] !== schema)
    .toSorted(([a], [b]) => Number(a in common) - Number(b in common));
const items = Object.values(lists).map((list) =>
  inner(list instanceof z.ZodRecord ? list.valueType : list),
);

/** The tables a guide must have, in order: every field of every schema. */
const expectedTables: Row[][] = [
  rowsOf(common),
  ...(Object.keys(contentTypes) as ContentType[])
    .map((type) => rowsOf(Object.fromEntries(own(type))))
    // A type may have no other fields than those of every page.
    .filter((rows) => rows.length > 0),
  ...shared.map(({ shape }) => rowsOf(shape)),
  ...[...items, settings].flatMap((item) =>
    item instanceof z.ZodObject && !isShared(item) ? [rowsOf(item.shape)] : [],
  ),
];

const codeIn = (node: Nodes | undefined): string[] => {
  if (node === undefined) return [];
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
};

describe.each(LOCALES)('the fields of the guide (%s)', (locale) => {
  const { field, required } = WORDS[locale];
  const tables = guides[locale].tree.children
    .filter((node): node is Table => node.type === 'table')
    .map(({ children: [head, ...rows] }) => ({ head: toString(head?.children[0]), rows }))
    .filter(({ head }) => head === field)
    .map(({ rows }) => rows.map(({ children }) => children));

  it('are those of the schemas, and say which are required', () => {
    const documented = tables.map((rows) =>
      rows.map(([name, , , last]) => `${codeIn(name).join()} ${toString(last)}`),
    );
    expect(documented).toEqual(
      expectedTables.map((rows) => rows.map((row) => `${row.name} ${required[`${row.required}`]}`)),
    );
  });

  it('have an example that is accepted, and name every value to choose from', () => {
    const mistakes = expectedTables.flatMap((rows, index) =>
      rows.flatMap(({ name, schema }, rank) => {
        const [, what, example] = tables[index]?.[rank] ?? [];
        const held = inner(schema);
        if (held instanceof z.ZodObject) return [];
        const [value = ''] = codeIn(example);
        const { success } = z.safeParse(schema, parseYaml(value, 'example').value);
        const choices = held instanceof z.ZodEnum ? held.options : [];
        const unnamed = choices.filter((choice) => !codeIn(what).includes(`${choice}`));
        return success && unnamed.length === 0 ? [] : [`${name}: ${value} ${unnamed.join()}`];
      }),
    );
    expect(mistakes).toEqual([]);
  });
});

it('both guides say the same things in the same order', () => {
  const outline = (locale: Locale) => [
    ...guides[locale].tree.children.map((node) =>
      node.type === 'heading'
        ? `${'#'.repeat(node.depth)} ${codeIn(node).join()}`
        : node.type === 'code'
          ? `code ${node.lang} ${node.lang === 'yaml' ? node.value : ''}`
          : node.type,
    ),
    ...pairsOf(locale).map(({ result }) => result.match(/<\/?[a-z]+\d?/g)?.join('')),
  ];
  expect(outline('fr')).toEqual(outline('en'));
});

it('the French guide binds its colons and its quotation marks, as the site does', () => {
  const written = readFileSync('content/GUIDE.fr.md', 'utf8')
    .replaceAll(/^(`{3,}|~{3,})[^]*?^\1$/gm, '')
    .replaceAll(/(`+)[^`]*\1/g, '``');
  expect(written.match(/.* :(?=\s).*|.*« .*|.* ».*/g) ?? []).toEqual([]);
});
