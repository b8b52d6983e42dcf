import matter from 'gray-matter';
import type { Problem } from './problem.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file cut in two. */
export interface FrontMatter {
  /** The YAML between the `---` lines. */
  data: YamlSource;
  /** The Markdown below it. */
  body: string;
  /** The line of the file the body starts on, from 1. */
  bodyLine: number;
}

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
  const refusal = (code: Problem['code'], params: Problem['params'] = {}) => ({
    problem: { file, line: 1, column: 1, field: '', code, params },
  });
  const [opening = ''] = text.split('\n', 1);
  if (!opening.startsWith('---')) return refusal('no-front-matter');
  const language = opening.slice(3).trim();
  if (language !== '' && language !== 'yaml') return refusal('front-matter-language', { language });
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) return refusal('unclosed-front-matter');
  try {
    // Always with options: without them gray-matter caches, invalid YAML included.
    const parsed = matter(text, { engines, language: 'yaml' });
    const bodyLine = text.slice(0, text.length - parsed.content.length).split('\n').length;
    return {
      data: parseYaml(parsed.matter.replace(/^\n/, ''), file, 2),
      body: parsed.content,
      bodyLine,
    };
  } catch (error) {
    if (error instanceof UnsafeEngine) return refusal('front-matter-language', { language });
    throw error;
  }
}
