import { defineConfig } from 'vite';
import { licences } from './scripts/licences-plugin.ts';
import { sourcesDigest } from './scripts/sources-digest.ts';

/** One build for everything that runs in Node: the command, the library, and the two files that run apart from them. */
export default defineConfig({
  publicDir: false,
  plugins: [licences()],
  define: { __BUILD__: JSON.stringify(sourcesDigest()) },
  // Packages are built in, so that a command starts from a few files instead of hundreds; what holds native code, or
  // reads or starts files of its own, stays outside.
  ssr: {
    noExternal: true,
    external: [
      'sharp',
      'libsql',
      'piscina',
      'color-thief-node',
      'css-tree',
      'write-file-atomic',
      'onnxruntime-node',
      'onnxruntime-web',
      'tesseract.js',
    ],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      input: {
        onbrand: 'src/cli/onbrand.ts',
        index: 'src/index.ts',
        worker: 'src/engine/worker.ts',
        threads: 'src/engine/threads-process.ts',
        engine: 'src/service/engine-process.ts',
        'draw-svg': 'src/facts/svg/draw-svg.ts',
      },
      // Everything lies side by side, so that "beside this file" means the same in every chunk.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
