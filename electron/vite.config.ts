import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Electron's side: the main process as a module, and the preload in the one form a sandboxed window takes. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve(import.meta.dirname, '../dist/electron'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { main: resolve(import.meta.dirname, 'main.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
});
