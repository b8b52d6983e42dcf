import { formatDate, formatDocument } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/messages.ts';
import { COLUMN_WORDS, DATA_WORDS, DATASET_WORDS } from '../i18n/open-data.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { renderMarkdown, type BodySection } from '../markdown/render.ts';
import { aboutFiles } from '../open-data/about-files.ts';
import { ABOUT_DATA, DATASETS, type DatasetName } from '../open-data/data-addresses.ts';
import { dataDates } from '../open-data/data-dates.ts';
import { dataFiles, dataSchema, type DataFile } from '../open-data/data-files.ts';
import { columnsOf } from '../open-data/schemas.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { PageContext } from './context.ts';

/** The files of data and what their columns hold, a section for each set, as an author would write it. */
export function openDataText({
  site,
  siteUrl,
  locale,
}: Pick<PageContext, 'site' | 'siteUrl' | 'locale'>): string {
  const files = dataFiles(site, siteUrl);
  const dates = dataDates(site);
  return [
    aboutText(site, siteUrl, locale),
    ...DATASETS.map((name) =>
      datasetText(
        name,
        files.filter((file) => file.name === name),
        dates[name],
        locale,
      ),
    ),
  ].join('\n');
}

/** What holds of all the files. */
function aboutText(site: CheckedSite, siteUrl: string, locale: Locale): string {
  const words = DATA_WORDS[locale];
  const { dataLicence: licence } = site.references.site;
  const files = aboutFiles(site, siteUrl);
  const item = (name: keyof typeof ABOUT_DATA, format: string) => {
    const { path, text } = files[name];
    const bytes = Buffer.byteLength(text);
    return `- ${fill(words[name], { file: formatDocument({ format, bytes }, locale), path })}`;
  };
  return [
    `## ${words.about}`,
    '',
    licence === undefined
      ? words.noLicence
      : fill(words.licence, { licence: `[${licence.name[locale]}](<${licence.url}>)` }),
    '',
    item('catalogue', 'JSON-LD'),
    item('versions', 'JSON'),
    item('checksums', 'TXT'),
    '',
  ].join('\n');
}

/** The same, rendered. */
export const openDataSections = (context: PageContext): BodySection[] =>
  renderMarkdown(parseMarkdown(openDataText(context), context.locale), context.locale).sections;

function datasetText(
  name: DatasetName,
  files: readonly DataFile[],
  date: string | undefined,
  locale: Locale,
): string {
  const words = DATA_WORDS[locale];
  const title = DATASET_WORDS[name].title[locale];
  const { properties }: { properties: Record<string, Property> } = Object(
    dataSchema(name, '')['items'],
  );
  const links = files.map(({ format, path, bytes }) => {
    const form = format === 'schema' ? `JSON, ${words.schema}` : format.toUpperCase();
    return `[${title} (${formatDocument({ format: form, bytes }, locale)})](${path})`;
  });
  return [
    `## ${title}`,
    '',
    // In a sentence: alone in a list, each would be a target too small to touch.
    [
      `${DATASET_WORDS[name].row[locale]} ${links.join(', ')}.`,
      ...(date === undefined ? [] : [fill(words.latest, { date: formatDate(date, locale) })]),
    ].join(' '),
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
