// The product for development on one port. A changed source of shared, db or server is bundled anew and the server restarts;
// ADMIN_DEV makes it mount Vite, so that the admin reloads by itself.
import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { context } from 'esbuild';
import { bundleOptions } from '../server/bundle.mjs';
import { root } from './turbo.mjs';

/** A save of several files is one change. */
const quietMs = 60;
/** How long a server may finish what it does; open pages of the browser would keep it for ever. */
const patienceMs = 300;

const folder = 'var/dev';
const bundler = await context({ ...bundleOptions(folder), write: false });
/** What is in the folder, by file, to know whether a change of the sources changes the program. */
const written = new Map();
let server = null;
let isEnding = false;

/** Bundles and writes what differs. Resolves to whether the program changed; a fault in the sources changes nothing. */
async function bundle() {
  const result = await bundler.rebuild().catch(() => null); // esbuild has already said where and why
  if (!result) return false;
  let isChanged = false;
  for (const { path, text } of result.outputFiles) {
    if (written.get(path) === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    written.set(path, text);
    if (!path.endsWith('.map')) isChanged = true;
  }
  return isChanged;
}

function startServer() {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'server', folder, 'main.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ADMIN_DEV: '1' },
  });
  child.on('exit', (code) => {
    if (isEnding) process.exit(code ?? 0);
    if (child === server) console.log('The server has ended. A changed file starts it again.');
  });
  server = child;
}

async function stopServer() {
  const child = server;
  server = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, wait(patienceMs)]);
  child.kill('SIGKILL');
  await ended;
}

let isChanged = false;
let isRestarting = false;
async function restart() {
  isChanged = true;
  if (isRestarting) return;
  isRestarting = true;
  while (isChanged) {
    isChanged = false;
    await wait(quietMs);
    if ((await bundle()) && !isEnding) {
      await stopServer();
      if (!isEnding) startServer();
    }
  }
  isRestarting = false;
}

const isSource = (file) => /\.(ts|tsx|json|css)$/.test(file) && !/\.test\.tsx?$/.test(file);
await bundle();
startServer();
for (const name of ['shared', 'db', 'server'])
  watch(join(root, name, 'src'), { recursive: true }, (_event, file) => {
    if (file && isSource(String(file))) void restart();
  });

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    if (!server || server.exitCode !== null) process.exit(0);
    server.kill(signal);
  });
}
