import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';

/** A process that Electron would fork from its own binary; here a Node that is dressed as one. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    // Electron ends them with itself.
    process.once('exit', () => child.kill('SIGKILL'));
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
  }
  get pid(): number | undefined {
    return this.#child.pid;
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object);
  }
  kill(): boolean {
    return this.#child.kill();
  }
}

/** All that were started, with the names they were given. */
export const forked: { readonly name: string; readonly pid: number | undefined }[] = [];

interface ForkOptions {
  readonly serviceName?: string;
}

export const utilityProcess = {
  fork(module: string, given: readonly string[] = [], { serviceName = '' }: ForkOptions = {}): UtilityProcess {
    const child = fork(module, given, {
      serialization: 'advanced',
      execPath: process.execPath,
      execArgv: ['--require', join(import.meta.dirname, 'parent-port.cjs')],
      env: { ...process.env, STANDIN_BINARY: join(import.meta.dirname, 'electron') },
    });
    forked.push({ name: serviceName, pid: child.pid });
    return new UtilityProcess(child);
  },
};
