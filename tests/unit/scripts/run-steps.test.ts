import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, testSummary } from '../../../lib/i18n/commands.ts';
import { runTool } from '../../../scripts/run-tool.ts';
import { runSteps, TEST_STEPS, type TestStep } from '../../../scripts/test-steps.ts';
import type { ensureBrowser } from '../../support/ensure-browser.ts';
import config from '../../../vitest.config.ts';

vi.mock(import('../../../scripts/run-tool.ts'), () => ({ runTool: vi.fn<typeof runTool>() }));
vi.mock(import('../../support/ensure-browser.ts'), () => ({
  ensureBrowser: vi.fn<typeof ensureBrowser>(() => Promise.resolve(true)),
}));

function step(name: string, passes: boolean, needs?: string): TestStep {
  return { name, ...(needs === undefined ? {} : { needs }), run: async () => passes };
}

describe('runSteps', () => {
  it('counts the steps that ran, and no others', async () => {
    const steps = [
      step('lint', true),
      step('build', false),
      step('export', true, 'build'),
      step('last', true, 'lint'),
    ];
    expect(await runSteps(steps, COMMANDS.en, () => {})).toEqual({
      passed: ['lint', 'last'],
      failed: ['build'],
      notRun: ['export'],
    });
  });

  it('runs a step whose basis was not asked for', async () => {
    const results = await runSteps([step('export', true, 'build')], COMMANDS.en, () => {});
    expect(results.passed).toEqual(['export']);
  });

  it('names each step as it goes', async () => {
    const lines: string[] = [];
    await runSteps([step('a', true), step('b', false)], COMMANDS.fr, (line) => lines.push(line));
    expect(lines.map((line) => line.trim().replace(/[\d,]+ s/, 'N s'))).toEqual([
      '1/2 a…',
      '✓ a (N s)',
      '2/2 b…',
      '✗ b\u00a0: échec (N s)',
    ]);
  });
});

describe('testSummary', () => {
  it('is one plain line', () => {
    expect(testSummary(7, 1)).toBe('tests: 7 passed, 1 failed');
  });
});

describe('the steps of npm test', () => {
  /** What a step runs, each with an exit code; `run` is whether it passed. */
  async function commandsOf(name: string, ...exitCodes: number[]) {
    const commands: string[] = [];
    vi.mocked(runTool).mockImplementation(([command, ...args]) => {
      commands.push([command, ...args].join(' '));
      return Promise.resolve(exitCodes[commands.length - 1] ?? 0);
    });
    const passed = await TEST_STEPS.find((one) => one.name === name)?.run();
    return { commands, passed };
  }

  const names = TEST_STEPS.map(({ name }) => name);

  it('need only steps that come before them', () => {
    const seen = new Set<string>();
    for (const { name, needs } of TEST_STEPS) {
      expect(needs === undefined || seen.has(needs)).toBe(true);
      expect(seen).not.toContain(name);
      seen.add(name);
    }
  });

  it.each(names)('%s passes when all that it runs does, and stops at what fails', async (name) => {
    const { commands, passed } = await commandsOf(name);
    expect(passed).toBe(true);
    expect(commands.length).toBeGreaterThan(0);
    for (const [at] of commands.entries()) {
      for (const exitCode of [1, 3, 143]) {
        const before = commands.slice(0, at).map(() => 0);
        expect(await commandsOf(name, ...before, exitCode)).toEqual({
          commands: commands.slice(0, at + 1),
          passed: false,
        });
      }
    }
  });

  it('change no file to make it pass, and let no warning pass', async () => {
    expect((await commandsOf('format')).commands).toEqual(['oxfmt --check .']);
    expect((await commandsOf('lint')).commands).toEqual(['oxlint --deny-warnings']);
  });

  it('check types once Next has written its own', async () => {
    expect((await commandsOf('types')).commands).toEqual(['next typegen', 'tsc --noEmit']);
  });

  it('run every test but those that take too long, each once, after what it reads is built', async () => {
    const projects = config.test?.projects?.map((project) =>
      String(typeof project === 'object' && 'test' in project && project.test?.name),
    );
    const run: string[] = [];
    for (const { name, needs } of TEST_STEPS) {
      const { commands } = await commandsOf(name);
      const own = commands.flatMap((command) =>
        [...command.matchAll(/--project (\S+)/g)].map(([, project = '']) => project),
      );
      run.push(...own);
      const readsSite = own.some((project) => ['export', 'e2e'].includes(project));
      expect(needs).toBe(readsSite ? 'build' : undefined);
    }
    expect([...run, 'faults', 'engines'].toSorted()).toEqual(projects?.toSorted());
  });

  it('build the site before they read it', async () => {
    expect((await commandsOf('build')).commands).toEqual(['scripts/build.ts']);
  });
});
