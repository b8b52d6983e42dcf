import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { buildCopy, copyProject, SLOWEST_BUILD } from '../support/project-copy.ts';

const copy = mkdtempSync(join(tmpdir(), 'content-problem-'));
const file = (await loadSite(defaultFolders())).find('fr', '')?.entry.file ?? '';

beforeAll(() => copyProject(copy), SLOWEST_BUILD);

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

it(
  'a build stops at a problem of the content, whatever Next was doing meanwhile',
  () => {
    appendFileSync(join(copy, 'content', file), '\n[Page](nulle-part.md)\n');
    const { status, output } = buildCopy(copy);
    expect(status).toBe(1);
    expect(output).toContain(`content/${file}:`);
    expect(output).toContain('nulle-part.md');
    expect(output).not.toContain('Next.js');
    expect(existsSync(join(copy, 'out'))).toBe(false);
  },
  SLOWEST_BUILD,
);
