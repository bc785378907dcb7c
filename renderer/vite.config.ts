import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from '../scripts/licences-plugin.ts';

/** The window: one page, its code and its fonts. The doors serve it from `dist/window`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [react(), licences()],
  build: {
    outDir: '../dist/window',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    // It comes from this machine's disk, not over a network.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        gallery: resolve(import.meta.dirname, 'gallery.html'),
      },
    },
  },
});
