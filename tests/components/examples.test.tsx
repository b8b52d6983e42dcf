import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples } from '../../components/examples.ts';
import { htmlOf, localisedExamples } from './example-html.ts';

const files = globSync('components/*/*.tsx');
const exampleFiles = files.filter((file) => file.endsWith('.examples.tsx'));
const componentFiles = files.filter((file) => !file.endsWith('.examples.tsx'));

describe('the list of examples', () => {
  it('has a file of examples in each folder of components', () => {
    const folders = new Set(componentFiles.map((file) => dirname(file)));
    const withExamples = new Set(exampleFiles.map((file) => dirname(file)));
    expect([...folders].filter((folder) => !withExamples.has(folder))).toEqual([]);
  });

  it('has every file of examples', async () => {
    const missing: string[] = [];
    for (const file of exampleFiles) {
      const folder = basename(dirname(file));
      const name = basename(file, '.examples.tsx');
      const module: { examples: typeof examples } = await import(
        `../../components/${folder}/${name}.examples.tsx`
      );
      if (!module.examples.every((example) => examples.includes(example))) missing.push(file);
    }
    expect(missing).toEqual([]);
  });

  it('has every component that a file exports', () => {
    const exported = componentFiles.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function ([A-Z]\w*)/gm)].map(
        ([, name]) => name,
      ),
    );
    const shown = new Set(examples.map(({ component }) => component));
    expect(exported.length).toBeGreaterThan(0);
    expect([...shown].toSorted()).toEqual(exported.toSorted());
  });

  it('names each example once', () => {
    const names = examples.map(({ component, name }) => `${component}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('shows something, except where nothing is what it shows', () => {
    const empty = localisedExamples.filter((example) => htmlOf(example) === '');
    const unexpected = empty.filter(({ example }) => !example.name.startsWith('nothing'));
    expect(unexpected.map(({ title }) => title)).toEqual([]);
  });
});
