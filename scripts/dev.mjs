// The product for development on one port. A changed source of shared, db or server is bundled anew and the server restarts;
// ADMIN_DEV makes it mount Vite, so that the admin reloads by itself.
import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { bundleOptions } from '../server/bundle.mjs';
import { root } from './turbo.mjs';

/** A save of several files is one change. */
const quietMs = 30;
/** How long a server may finish what it does; open pages of the browser would keep it for ever. */
const patienceMs = 100;

/** After how long the next server is prepared. */
const idleMs = 4000;

const folder = 'var/dev';
const { entryPoints, ...options } = bundleOptions(folder);
const { cli: _commands, ...serverEntries } = entryPoints;
const bundler = await context({ ...options, entryPoints: serverEntries, write: false });
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

/** A process that has loaded the packages, for the next start. */
function prepareServer() {
  return spawn(process.execPath, ['--enable-source-maps', join(root, 'scripts/devServer.mjs')], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ADMIN_DEV: '1' },
  });
}

let nextServer = null;
function startServer() {
  const child = nextServer ?? prepareServer();
  nextServer = null;
  child.send(pathToFileURL(join(root, 'server', folder, 'main.js')).href);
  child.on('exit', (code) => {
    if (isEnding) process.exit(code ?? 0);
    if (child === server) console.log('The server has ended. A changed file starts it again.');
  });
  server = child;
  // Not beside the start, which it would slow.
  setTimeout(() => {
    if (!isEnding) nextServer ??= prepareServer();
  }, idleMs).unref();
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
    nextServer?.kill();
    if (!server || server.exitCode !== null) process.exit(0);
    server.kill(signal);
  });
}
