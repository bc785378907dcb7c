import { app } from 'electron';
import { commandIn, runCommand } from './command-line.ts';
import { runDesktop } from './desktop.ts';
import { registerScheme } from './protocol.ts';
import { lockDown } from './security.ts';

// Before the app is ready, and before anything is awaited.
app.enableSandbox();
registerScheme();
lockDown();

const command = commandIn(process.argv);
if (command !== null) runCommand(command);
else if (app.requestSingleInstanceLock()) runDesktop();
else app.quit();
