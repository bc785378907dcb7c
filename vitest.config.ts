import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/shared-cache.ts'],
    setupFiles: ['tests/seed.ts'],
    // Left alone, vitest keeps one core for itself, which on two cores means one file after the other.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
