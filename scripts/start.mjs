// `npm start`: checks the sample campaign and opens its report in the browser that is at hand.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const demo = spawnSync('npm', ['run', '--silent', 'demo'], { stdio: 'inherit', shell: process.platform === 'win32' });
const report = resolve('onbrand-report', 'report.html');
if (demo.status !== 0 || !existsSync(report)) process.exit(demo.status ?? 1);

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
const [command, ...rest] = openers[process.platform] ?? ['xdg-open'];
const opened = spawnSync(command, [...rest, report], { stdio: 'ignore' });
if (opened.status !== 0) console.log(`Open this file in a browser: ${report}`);
