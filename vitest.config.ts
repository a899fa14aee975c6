import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start real processes, workerd or LibreOffice; on a loaded machine of two cores they take their time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
