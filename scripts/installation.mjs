// Whether node_modules is what package-lock.json says, and `npm ci` when it is not.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Changes with the lock file and with Node's binary interface, for which SQLite's native module is compiled. */
function fingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');
}

const stampFile = (root) => join(root, 'node_modules', '.pilotage-install');
const modifiedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

export function isInstalled(root) {
  const stamp = existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : null;
  const current = fingerprint(root);
  if (stamp === current) return true;
  // Somebody ran `npm install` by hand: npm's own record is then at least as new as the lock file and as our stamp.
  const npmRecord = modifiedAt(join(root, 'node_modules', '.package-lock.json'));
  const isByHand = npmRecord > modifiedAt(stampFile(root)) && npmRecord >= modifiedAt(join(root, 'package-lock.json'));
  if (isByHand) writeFileSync(stampFile(root), current);
  return isByHand;
}

function reportProgress(root) {
  const begun = Date.now();
  let isCompiling = false;
  const timer = setInterval(() => {
    if (!isCompiling && existsSync(join(root, 'node_modules', 'better-sqlite3', 'build', 'Makefile'))) {
      isCompiling = true;
      console.log("Compiling SQLite's native module, once; this takes about two minutes ...");
    } else if (Math.round((Date.now() - begun) / 1000) % 15 === 0) {
      console.log(`... ${Math.round((Date.now() - begun) / 1000)} s`);
    }
  }, 1000);
  return () => clearInterval(timer);
}

/** node-gyp would download Node's headers; where they lie beside the program it need not. */
function headersEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_package_config_node_gyp_nodedir: prefix } : {};
}

/** Runs npm with our settings; resolves to its exit code. */
async function npm(root, ...parameters) {
  const [command, ...given] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath, ...parameters]
    : ['npm', ...parameters];
  const child = spawn(command, [...given, '--no-audit', '--no-fund', '--no-update-notifier'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...headersEnvironment() },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

// Building needs the development packages also where NODE_ENV=production.
const cleanInstall = ['ci', '--include=dev'];

/** Runs `npm ci`; resolves to its exit code. */
export async function install(root) {
  console.log(
    'Installing the packages of package-lock.json (npm ci). The first time, SQLite may have to be compiled: about two minutes more.',
  );
  const stopReporting = reportProgress(root);
  const code = await npm(root, ...cleanInstall);
  stopReporting();
  if (code === 0) writeFileSync(stampFile(root), fingerprint(root));
  return code;
}

const uncompiled = 'SQLite is not compiled yet';

/** `npm ci` without what SQLite needs to be compiled: `compile` does that, beside other work. Resolves to the exit code. */
export async function installUncompiled(root) {
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  const stopReporting = reportProgress(root);
  const code = (await npm(root, ...cleanInstall, '--ignore-scripts')) || (await npm(root, 'rebuild', 'esbuild'));
  stopReporting();
  // Whatever ends before it is compiled leaves this behind: the next command installs anew.
  if (code === 0) writeFileSync(stampFile(root), uncompiled);
  return code;
}

/** Compiles what `installUncompiled` left; resolves to the exit code, 0 where nothing was left. */
export async function compile(root) {
  if (isInstalled(root)) return 0;
  console.log("Compiling SQLite's native module, once, while what needs no database is checked ...");
  const code = await npm(root, 'rebuild', 'better-sqlite3');
  if (code === 0) writeFileSync(stampFile(root), fingerprint(root));
  return code;
}
