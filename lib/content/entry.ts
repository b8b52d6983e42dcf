import type { Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { checkMarkdown } from '../markdown/check.ts';
import { listHeadings, type Heading } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Position, Problem } from './problem.ts';
import { endsBeforeItStarts, REQUIRED_SECTIONS } from './schema/mission-report.ts';
import {
  contentTypes,
  frontMatterSchema,
  isContentType,
  type ContentType,
  type Facts,
  type Words,
} from './schema/types.ts';
import { validate } from './validate.ts';
import { parseYaml, type ValuePath } from './yaml-source.ts';

/** A page in one language: a Markdown file, checked. */
export interface EntryOf<Type extends ContentType> {
  /** The page's identity: its path below the language folder; empty for the home page. */
  id: string;
  locale: Locale;
  /** Path below the content folder. */
  file: string;
  type: Type;
  words: Words<Type>;
  /** In English, those of the French file, set when the two are paired. */
  facts: Facts<Type>;
  body: Root;
  headings: Heading[];
  /** The line of the file the body starts on. */
  bodyLine: number;
  /** The YAML text, kept to find the place of a problem without keeping its syntax tree. */
  matter: string;
}

/** A page of any type, in one language. */
export type Entry = { [Type in ContentType]: EntryOf<Type> }[ContentType];

/** Where a field stands in an entry's file. Parses again: for problems only. */
export function locateField(entry: Pick<Entry, 'matter' | 'file'>, path: ValuePath): Position {
  return parseYaml(entry.matter, entry.file, 2).locate(path);
}

/** Reads a Markdown file's text into an entry, with everything wrong in the file itself. */
export function readEntry(
  text: string,
  origin: { id: string; locale: Locale; file: string },
): { entry?: Entry; problems: Problem[] } {
  const { id, locale, file } = origin;
  const parts = readFrontMatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };

  const body = parseMarkdown(parts.body, locale);
  const headings = listHeadings(body);
  const problems: Problem[] = checkMarkdown(body).map((finding) => ({
    file,
    line: finding.line + parts.bodyLine - 1,
    column: finding.column,
    field: '',
    code: finding.code,
    params: finding.params,
  }));

  const { data } = parts;
  if (data.problems.length > 0) return { problems: [...data.problems, ...problems] };
  const value = (data.value ?? {}) as Record<string, unknown>;
  const type = value['type'];
  const typeProblem = (code: Problem['code'], params: Problem['params']): Problem => ({
    file,
    ...data.locate(['type']),
    field: 'type',
    code,
    params,
  });
  if (typeof data.value !== 'object' || Array.isArray(data.value)) {
    return { problems: [typeProblem('missing-field', {}), ...problems] };
  }
  if (!isContentType(type)) {
    const known = Object.keys(contentTypes).join(', ');
    const code = type === undefined ? 'missing-field' : 'not-in-list';
    return { problems: [typeProblem(code, { values: known }), ...problems] };
  }
  if ((type === 'home') !== (id === '')) {
    problems.push(typeProblem(id === '' ? 'root-not-home' : 'home-not-root', {}));
  }
  const isIndex = file.endsWith('/index.md');
  if (id !== '' && (type === 'section') !== isIndex && type !== 'home') {
    problems.push(typeProblem(isIndex ? 'index-not-section' : 'section-not-index', {}));
  }

  const checked = validate(frontMatterSchema(type, locale), data, file);
  problems.push(...checked.problems);
  if (type === 'mission-report') {
    if (endsBeforeItStarts(value)) {
      problems.push({
        file,
        ...data.locate(['end']),
        field: 'end',
        code: 'end-before-start',
        params: {},
      });
    }
    problems.push(...missingSections(headings, locale, file, parts.bodyLine));
  }
  if (checked.value === undefined) return { problems };

  const pick = (shape: object) =>
    Object.fromEntries(Object.entries(checked.value ?? {}).filter(([name]) => name in shape));
  const entry = {
    id,
    locale,
    file,
    type,
    words: pick(contentTypes[type].words),
    facts: pick(contentTypes[type].facts),
    body,
    headings,
    bodyLine: parts.bodyLine,
    matter: matterText(text),
    // The schema that was just run is the proof of this type.
  } as unknown as Entry;
  return { entry, problems };
}

const matterText = (text: string) => text.slice(text.indexOf('\n') + 1, text.indexOf('\n---'));

function missingSections(
  headings: readonly Heading[],
  locale: Locale,
  file: string,
  bodyLine: number,
): Problem[] {
  return Object.values(REQUIRED_SECTIONS)
    .map((keyword) => keyword[locale])
    .filter((keyword) => !headings.some(({ depth, id }) => depth === 2 && id.includes(keyword)))
    .map((keyword) => ({
      file,
      line: bodyLine,
      column: 1,
      field: '',
      code: 'missing-section',
      params: { keyword },
    }));
}
