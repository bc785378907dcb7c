import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The preload, in the one form that a sandboxed window takes: one CommonJS file that needs nothing but Electron. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'chrome156',
    outDir: resolve(import.meta.dirname, '../dist/electron'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'preload.ts'),
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
