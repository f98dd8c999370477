import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

const drawn = ['tests/{app,charts,pages,state,ui}/**/*.test.{ts,tsx}'];

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // By itself it would take one worker on two cores.
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            // What is tested here keeps nothing, so its modules are loaded once per worker and not once per file.
            isolate: false,
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [...drawn, 'tests/e2e/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'jsdom',
            environment: 'jsdom',
            include: drawn,
            setupFiles: ['tests/support/setup.ts'],
          },
        },
      ],
    },
  }),
);
