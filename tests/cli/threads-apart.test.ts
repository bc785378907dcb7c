import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { campaignWith, flat, onBrandPatch, onbrand } from './campaign.ts';

/** Loaded by every process of the command: the one that has the threads ends when it gets its first task. */
const endsAtFirstTask = `if (process.argv[1]?.endsWith('threads.js')) process.on('message', ({ kind }) => kind === 'task' && process.kill(process.pid, 'SIGKILL'))`;

test.skipIf(process.platform !== 'linux')(
  'the end of the process that reads pictures is told, and ends the run',
  async () => {
    const { root, campaign, kit } = await campaignWith({
      'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer(),
    });
    const { code, err } = await onbrand(['check', campaign, '--kit', kit, '--no-cache'], {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(endsAtFirstTask)}`,
    });
    expect(err).toContain('The process that reads pictures has ended (SIGKILL).');
    expect(code).toBe(1);
    await rm(root, { recursive: true });
  },
);
