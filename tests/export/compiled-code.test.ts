import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMPILED = '.next/server';

/** A word of what reads content, and the file it comes from. */
const WORDS = {
  thematicBreak: 'micromark-core-commonmark/lib/thematic-break.js',
  DUPLICATE_KEY: 'yaml/dist/compose/resolve-block-map.js',
  ZodObject: 'zod/v4/classic/schemas.js',
  arcs: 'world-atlas/land-110m.json',
};

it('Next compiles what makes pages of models, and nothing of what reads Markdown', () => {
  const code = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(COMPILED, path), 'utf8'));
  const holding = (word: string) => code.filter((text) => text.includes(word)).length;
  // Names that minifying leaves: the class of a component, then of each library a word of its own.
  expect(holding('masthead')).toBeGreaterThan(0);
  for (const [word, source] of Object.entries(WORDS)) {
    expect(readFileSync(join('node_modules', source), 'utf8'), source).toContain(word);
    expect(holding(word), word).toBe(0);
  }
});
