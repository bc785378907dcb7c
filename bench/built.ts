import { join } from 'node:path';
import { build } from 'vite';

/** Inside node_modules, so that it finds the packages that it runs against. */
const folder = join('node_modules', '.cache', 'onbrand-bench');

/** A file of `bench/`, built as the command is: what ships is measured, and not the tool that runs TypeScript beside it. Where it lies then. */
export async function builtOf(name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['sharp', 'color-thief-node', 'colorthief', 'node-vibrant', 'css-tree'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(folder, name),
      emptyOutDir: true,
      rollupOptions: {
        input: { [name]: `bench/${name}.ts`, 'draw-svg': 'src/facts/svg/draw-svg.ts' },
        // Side by side, as in the command's own build.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return join(folder, name, `${name}.js`);
}
