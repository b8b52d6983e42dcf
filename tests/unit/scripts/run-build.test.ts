import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildSite, type BuildOptions } from '../../../lib/build/build-site.ts';
import type { Published } from '../../../lib/build/publish-site.ts';
import { ContentError } from '../../../lib/content/problem.ts';
import { COMMANDS } from '../../../lib/i18n/commands.ts';
import { problemCount } from '../../../lib/i18n/problems.ts';
import { shellLocale } from '../../../lib/i18n/shell-locale.mjs';
import { CompileError } from '../../../lib/next/compile.ts';
import { markIncomplete } from '../../../lib/publish/publication.ts';
import { runTool } from '../../../scripts/run-tool.ts';
import { runBuild } from '../../../scripts/run-build.ts';

vi.mock(import('../../../lib/build/build-site.ts'), () => ({
  buildSite: vi.fn<typeof buildSite>(),
}));

vi.mock(import('../../../scripts/run-tool.ts'), () => ({ runTool: vi.fn<typeof runTool>() }));

const locale = shellLocale();
const messages = COMMANDS[locale];
const thread = { render: () => Promise.resolve([]), stop: () => Promise.resolve() } as never;

const PUBLISHED: Published = {
  pages: 5,
  rendered: 2,
  removed: 1,
  files: 9,
  redirects: 3,
  bytes: 4000,
  compressedBytes: 1000,
};

let out: string[];
let errors: string[];

beforeEach(() => {
  out = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a build whose work is this. */
function run(work: (options: BuildOptions) => Promise<Published>) {
  vi.mocked(buildSite).mockImplementation(work);
  return runBuild({ out: 'site', full: true }, thread);
}

it('builds what it is asked for', async () => {
  vi.stubEnv('SITE_URL', 'https://exemple.qc.ca/');
  let given: Partial<BuildOptions> = {};
  await run((options) => {
    given = options;
    return Promise.resolve(PUBLISHED);
  });
  expect(given).toMatchObject({
    out: 'site',
    full: true,
    thread,
    siteUrl: 'https://exemple.qc.ca',
  });
});

it('says each step as it begins, how far a long one is, and what was published', async () => {
  vi.stubEnv('SITE_URL', 'https://exemple.qc.ca');
  const exitCode = await run(({ onStep, onProgress }) => {
    for (const step of ['content', 'pages', 'publish'] as const) {
      onStep(step);
      onProgress(500, 1000);
    }
    return Promise.resolve(PUBLISHED);
  });
  const half = messages.progress(500, 1000);
  const [last = '', ...before] = out.toReversed();
  expect(before.toReversed()).toEqual([
    messages.stepBegins(1, 3, messages.buildSteps.content),
    half,
    problemCount[locale](0),
    messages.stepBegins(2, 3, messages.buildSteps.pages),
    half,
    messages.stepBegins(3, 3, messages.buildSteps.publish),
    half,
  ]);
  const words = messages.published({ ...PUBLISHED, folder: 'site', seconds: 0 }).split(' · ');
  expect(last.split(' · ').slice(0, -1)).toEqual(words.slice(0, -1));
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
});

it.each([
  ['', true],
  ['http://localhost:3000', true],
  ['https://exemple.qc.ca', false],
])('says last of a site for “%s” whether it is for this machine alone: %s', async (url, isSaid) => {
  vi.stubEnv('SITE_URL', url);
  expect(await run(() => Promise.resolve(PUBLISHED))).toBe(0);
  expect(out.at(-1) === messages.siteUrlMissing).toBe(isSaid);
});

it.each([
  ['content that has problems, each on a line', new ContentError([]), 1, []],
  ['code that Next has said not to compile', new CompileError(3), 3, []],
  ['a disk that is full', new Error('Disk full.'), 1, [messages.publishFailed('Disk full.')]],
] as const)('fails for %s', async (_name, error, exitCode, said) => {
  expect(await run(() => Promise.reject(error))).toBe(exitCode);
  expect(errors).toEqual(said);
  expect(out).toEqual(error instanceof ContentError ? [problemCount[locale](0)] : []);
});

it('says that the folder is half made when it was left so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'left-'));
  vi.mocked(buildSite).mockImplementation(() => {
    markIncomplete(folder);
    return Promise.reject(new Error('Disk full.'));
  });
  expect(await runBuild({ out: folder, full: false }, thread)).toBe(1);
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([messages.leftIncomplete(folder, 'Disk full.')]);
});

it('shows of Next what it says of what is wrong, at its end', async () => {
  const { signal } = new AbortController();
  const how = { env: { A: '1' }, preload: 'file:///a.mjs', signal };
  vi.mocked(runTool).mockResolvedValue(3);
  let exitCode: number | undefined;
  await run(async ({ runNext }) => {
    exitCode = await runNext(['next', 'build'], how);
    return PUBLISHED;
  });
  expect(exitCode).toBe(3);
  expect(vi.mocked(runTool).mock.calls).toEqual([[['next', 'build'], { ...how, quiet: true }]]);
});
