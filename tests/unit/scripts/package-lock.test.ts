import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '../../../package-lock.json');
const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(
  readFileSync(file, 'utf8'),
);

describe('package-lock.json', () => {
  // npm 11 refuses `npm ci` without them, even those for other systems. A lock file made where the
  // registry lacks some of them leaves them out without a word.
  it('has an entry for each optional module', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
