import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMPILED = '.next/server';

it('Next compiles what makes pages of models, and nothing of what reads Markdown', () => {
  const code = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(COMPILED, path), 'utf8'));
  const holding = (word: string) => code.filter((text) => text.includes(word)).length;
  // Names that minifying leaves: of a class of a component, of a token, of an error of YAML, of a
  // class of zod, of the map of the world.
  expect(holding('masthead')).toBeGreaterThan(0);
  for (const word of ['thematicBreak', 'DUPLICATE_KEY', 'ZodObject', 'arcs']) {
    expect(holding(word), word).toBe(0);
  }
});
