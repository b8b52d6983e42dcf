import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCopy, copyProject, SLOWEST_BUILD } from '../support/project-copy.ts';

const copy = mkdtempSync(join(tmpdir(), 'content-problem-'));

beforeAll(() => copyProject(copy), SLOWEST_BUILD);

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

it(
  'a build stops at a problem of the content, whatever Next was doing meanwhile',
  () => {
    appendFileSync(join(copy, 'content/fr/confidentialite.md'), '\n[Mission](nulle-part.md)\n');
    const { status, output } = buildCopy(copy);
    expect(status).toBe(1);
    expect(output).toContain('content/fr/confidentialite.md:');
    expect(output).toContain('nulle-part.md');
    expect(output).not.toContain('Next.js');
    expect(existsSync(join(copy, 'out'))).toBe(false);
    // What Next left is half-made: the next build must not take it.
    expect(existsSync(join(copy, '.next/compiled'))).toBe(false);
  },
  SLOWEST_BUILD,
);
