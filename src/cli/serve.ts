import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { openOutside, reveal } from '../serve/open-browser.ts';
import { serve } from '../serve/server.ts';
import { startChild } from '../service/child.ts';
import { createSupervisor } from '../service/supervisor.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { serveWords } from './serve-words.ts';

const portNumber = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A number from 0 to 65535 is wanted.');
  return port;
};

/** `onbrand serve`: the app in a browser, for machines without Electron. */
export function serveCommand(io: Io): Command {
  const words = serveWords[io.language];
  return new Command('serve')
    .summary(words.summary)
    .description(words.description)
    .option('-p, --port <n>', words.port, portNumber, 0)
    .option('--no-open', words.noOpen)
    .action(async ({ port, open }: { readonly port: number; readonly open: boolean }) => {
      process.exitCode = await run(port, open, io);
    });
}

async function run(port: number, open: boolean, io: Io): Promise<number> {
  const words = serveWords[io.language];
  const engine = createSupervisor({
    start: () => startChild(),
    systemLanguage: io.language,
    show: (path, how) => (how === 'open' ? openOutside(path) : reveal(path)),
  });
  try {
    const served = await serve(engine, fileURLToPath(new URL('./window', import.meta.url)), port);
    io.out(`${words.listening(served.address)}\n`);
    if (open && !(await openOutside(served.address))) io.err(`${words.openYourself}\n`);
    await interrupted();
    await served.close();
    return exitCodes.conforms;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    io.err(`${words.cantListen(port)}\n`);
    return exitCodes.usage;
  } finally {
    await engine.close();
  }
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
