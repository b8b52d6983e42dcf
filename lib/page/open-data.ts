import { formatDocument } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/messages.ts';
import { COLUMN_WORDS, DATA_WORDS, DATASET_WORDS } from '../i18n/open-data.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { renderMarkdown, type BodySection } from '../markdown/render.ts';
import { DATASETS, type DatasetName } from '../open-data/data-addresses.ts';
import { dataFiles, dataSchema, type DataFile } from '../open-data/data-files.ts';
import { columnsOf } from '../open-data/schemas.ts';
import type { PageContext } from './context.ts';

/** The files of data and what their columns hold, a section for each set, as an author would write it. */
export function openDataText({
  site,
  siteUrl,
  locale,
}: Pick<PageContext, 'site' | 'siteUrl' | 'locale'>): string {
  const files = dataFiles(site, siteUrl);
  return DATASETS.map((name) =>
    datasetText(
      name,
      files.filter((file) => file.name === name),
      locale,
    ),
  ).join('\n');
}

/** The same, rendered. */
export const openDataSections = (context: PageContext): BodySection[] =>
  renderMarkdown(parseMarkdown(openDataText(context), context.locale), context.locale).sections;

function datasetText(name: DatasetName, files: readonly DataFile[], locale: Locale): string {
  const words = DATA_WORDS[locale];
  const title = DATASET_WORDS[name].title[locale];
  const { properties }: { properties: Record<string, Property> } = Object(
    dataSchema(name, '')['items'],
  );
  const links = files.map(({ format, path, text }) => {
    const form = format === 'schema' ? `JSON, ${words.schema}` : format.toUpperCase();
    const bytes = Buffer.byteLength(text);
    return `[${title} (${formatDocument({ format: form, bytes }, locale)})](${path})`;
  });
  return [
    `## ${title}`,
    '',
    // In a sentence: alone in a list, each would be a target too small to touch.
    `${DATASET_WORDS[name].row[locale]} ${links.join(', ')}.`,
    '',
    fill(words.caption, { title }),
    '',
    `| ${words.column} | ${words.meaning} | ${words.kind} |`,
    '| --- | --- | --- |',
    ...columnsOf(name).map(
      (column) =>
        `| \`${column}\` | ${COLUMN_WORDS[column][locale]} | ${formOf(properties[column], locale)} |`,
    ),
    '',
  ].join('\n');
}

/** A part of a JSON Schema, as far as the dictionary tells of it. */
interface Property {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: Property[];
}

/** The form of a column, by its schema. */
function formOf(property: Property = {}, locale: Locale): string {
  const { kinds, optional } = DATA_WORDS[locale];
  const [known = property, none] = property.anyOf ?? [];
  const types = [known.type, none?.type].flat();
  const kind = types.includes('array')
    ? kinds.list
    : types.includes('integer')
      ? kinds.number
      : known.enum !== undefined
        ? kinds.choice
        : known.format === 'uri'
          ? kinds.address
          : known.pattern?.includes(String.raw`\d{4}`) === true
            ? kinds.date
            : kinds.text;
  return types.includes('null') ? fill(optional, { kind }) : kind;
}
