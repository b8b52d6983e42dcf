import matter from 'gray-matter';
import type { Problem } from './problem.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file cut in two. */
export interface FrontMatter {
  /** The YAML between the `---` lines, parsed. */
  data: YamlSource;
  /** The same, as written. */
  yaml: string;
  /** The Markdown below it. */
  body: string;
  /** The line of the file the body starts on, from 1. */
  bodyLine: number;
}

/** The line of the file that front matter starts on. */
export const FRONT_MATTER_LINE = 2;

/** Blank characters in a row: gray-matter takes the square of their number. */
const MAX_BLANK = 1_000;

class UnsafeEngine extends Error {}

/** gray-matter would run `---js` front matter as code: every engine but YAML refuses. */
const refuse = {
  parse: (): object => {
    throw new UnsafeEngine();
  },
  stringify: (): string => {
    throw new UnsafeEngine();
  },
};
const engines = {
  // gray-matter only cuts the file; the YAML is parsed where line numbers are kept.
  yaml: { parse: (text: string): object => ({ text }), stringify: refuse.stringify },
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/** Cuts a Markdown file into front matter and body. The only caller of gray-matter. */
export function readFrontMatter(text: string, file: string): FrontMatter | { problem: Problem } {
  const refusal = (code: Problem['code'], params: Problem['params'] = {}, line = 1) => ({
    problem: { file, line, column: 1, field: '', code, params },
  });
  const [opening = ''] = text.split('\n', 1);
  if (!/^---(?!-)/.test(opening)) return refusal('no-front-matter');
  const language = opening.slice(3).trim();
  if (language !== '' && language !== 'yaml') return refusal('front-matter-language', { language });
  // gray-matter takes any line that starts with --- for the end.
  const end = text.indexOf('\n---');
  if (end === -1) return refusal('unclosed-front-matter');
  if (!/^\n---[ \t]*(?:\n|$)/.test(text.slice(end))) {
    return refusal('unclosed-front-matter', {}, text.slice(0, end + 1).split('\n').length);
  }
  for (const { 0: blank, index } of text.slice(0, end).matchAll(/\s{100,}/g)) {
    if (blank.length <= MAX_BLANK) continue;
    const params = {
      measure: 'yaml-blank',
      actual: String(blank.length),
      maximum: String(MAX_BLANK),
    };
    return refusal('over-limit', params, text.slice(0, index).split('\n').length);
  }
  try {
    // Always with options: without them gray-matter caches, invalid YAML included.
    const parsed = matter(text, { engines, language: 'yaml' });
    const yaml = parsed.matter.replace(/^[ \t]*\n/, '');
    return {
      data: parseYaml(yaml, file, FRONT_MATTER_LINE),
      yaml,
      body: parsed.content,
      bodyLine: text.slice(0, text.length - parsed.content.length).split('\n').length,
    };
  } catch (error) {
    if (error instanceof UnsafeEngine) return refusal('front-matter-language', { language });
    throw error;
  }
}
