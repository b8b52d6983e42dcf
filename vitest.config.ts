import { defineConfig } from 'vitest/config';

/**
 * How long a test may take, in milliseconds: it ends what hangs, and says nothing of speed. One took
 * 50 s on a machine with twelve times as much to do as it has processors.
 */
const timeouts = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // One process for many files: each would spend longer on loading the code than on its tests.
          isolate: false,
          ...timeouts,
        },
      },
      {
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          // Each file has a document of its own, at a third less than what a process for each takes.
          pool: 'vmThreads',
          ...timeouts,
        },
      },
      // Starts programs, as a person at a shell does.
      { test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], ...timeouts } },
      // Reads out/: the published site must have been built first (`npm test` does).
      { test: { name: 'export', include: ['tests/export/**/*.test.ts'], ...timeouts } },
      // `npm run test:faults`: takes minutes, and is no part of `npm test`.
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 7_200_000,
          hookTimeout: 600_000,
        },
      },
      // `npm run test:engines`: the same.
      {
        test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], testTimeout: 1_800_000 },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...timeouts,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
