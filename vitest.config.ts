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
    // What comes by itself, of another thread or of the system, may take long where the machine has other things to do.
    expect: { poll: { timeout: 30_000 } },
    // As with stories: where a shared machine stalls a test is tried once more, and `npm test` names it at the end.
    retry: process.env['CI'] ? 1 : 0,
  },
})
