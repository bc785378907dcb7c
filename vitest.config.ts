import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/shared-cache.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
