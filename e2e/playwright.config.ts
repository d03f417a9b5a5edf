import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Ten times what the slowest takes on two cores that do nothing else: a machine that builds may be busy with more.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
