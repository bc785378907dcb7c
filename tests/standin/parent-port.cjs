'use strict';
// Preloaded into a forked Node so that it looks like a utility process of Electron: it speaks through
// `process.parentPort`, and the program it would fork by default is Electron's and not Node.
const { EventEmitter } = require('node:events');
const { isMainThread } = require('node:worker_threads');

process.execPath = process.env.STANDIN_BINARY;
if (isMainThread) {
  const post = process.send.bind(process);
  process.send = undefined;
  process.type = 'utility';
  process.parentPort = Object.assign(new EventEmitter(), { postMessage: (message) => post(message) });
  // Messages wait for their first listener.
  process.parentPort.once('newListener', () =>
    process.on('message', (data) => process.parentPort.emit('message', { data, ports: [] })),
  );
}
