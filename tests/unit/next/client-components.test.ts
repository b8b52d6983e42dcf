import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no component asks for a script: pages carry none, and it would never come alive', () => {
  const marked = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => /^\s*(['"])use client\1/m.test(readFileSync(path, 'utf8'))),
  );
  expect(marked).toEqual([]);
});
