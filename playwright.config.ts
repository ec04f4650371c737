import { defineConfig } from '@playwright/test'

/** The browser stories run in the Chromium that is installed (`CHROMIUM`, set by `npm test`); nothing is downloaded for them. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // A shared CI machine can stall for longer than a story waits; a story that passes only the second time is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  timeout: 240_000,
  // A story waits for what a person would see; on two busy cores that can take a while.
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./test/e2e/screen-reporter.ts']],
  use: {
    viewport: { width: 1440, height: 900 },
    // To record each story takes a sixth of its time: `npm run e2e -- --trace on` records one that fails elsewhere.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // No machine that runs stories has a graphics card to speak of, and to act one is slow. Chromium refuses its sandbox to root, as in a container.
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
})
