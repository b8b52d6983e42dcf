import { describe, expect, it } from 'vitest';
import { COMMANDS, testSummary } from '../../../lib/i18n/commands.ts';
import { runSteps, TEST_STEPS, type TestStep } from '../../../scripts/test-steps.ts';

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

describe('TEST_STEPS', () => {
  it('need only steps that come before them', () => {
    const seen = new Set<string>();
    for (const { name, needs } of TEST_STEPS) {
      expect(needs === undefined || seen.has(needs)).toBe(true);
      expect(seen).not.toContain(name);
      seen.add(name);
    }
  });
});
