import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Some start Node several times: slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
