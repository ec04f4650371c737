import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    pool: 'forks',
    // A CommonJS package is imported as Node imports it.
    deps: { interopDefault: false },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
