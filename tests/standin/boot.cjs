'use strict';
// Starts an Electron app on Node: `require('electron')` and `import 'electron'` give the stand-in, then the app's main
// module is loaded and the app becomes ready, in Electron's order.
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const given = process.argv.slice(2);
process.argv = [join(__dirname, 'electron'), ...given];
process.type = 'browser';

async function boot() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(__dirname, 'electron.ts'), { configFile: false, logLevel: 'error' });
  const { electron, findApp, start } = module;
  const app = findApp(given);
  answerRequires(electron);
  answerImports(electron);
  // Playwright's own loader, which waits with the app's start until it is connected.
  const preloads = given.flatMap((argument, at) => (given[at - 1] === '-r' ? [resolve(argument)] : []));
  for (const preload of preloads) require(preload);
  await start(app, () => import(pathToFileURL(app.main).href));
}

function answerRequires(electron) {
  const load = Module._load;
  Module._load = function (id, ...rest) {
    return id === 'electron' ? electron : load.call(this, id, ...rest);
  };
}

function answerImports(electron) {
  globalThis.__electron = electron;
  const names = Object.keys(electron).map((name) => `export const ${name} = globalThis.__electron.${name};`);
  const source = `data:text/javascript,${encodeURIComponent(names.join(''))}`;
  const hook = `export const resolve = (id, context, next) =>
    id === 'electron' ? { url: ${JSON.stringify(source)}, shortCircuit: true } : next(id, context);`;
  Module.register(`data:text/javascript,${encodeURIComponent(hook)}`);
}

boot().catch((error) => {
  console.error('App threw an error during load\n', error);
  process.exit(1);
});
