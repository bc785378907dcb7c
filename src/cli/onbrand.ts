#!/usr/bin/env node
import { main } from './program.ts';

// A reader that goes away (`onbrand check … 2>&1 | head`) is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true && process.env.CI === undefined && process.env.TERM !== 'dumb',
  terminal: process.stdout.isTTY === true,
});
