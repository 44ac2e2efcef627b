// Makes a fresh clone ready: Node's version, the npm packages and, with --for-tests, what the tests need from the system.
// Runs before every `npm start`, `npm test`, `npm run dev` and `npm run check`: when all is there it must cost next to nothing.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (major < 20 || (major === 20 && minor < 19))
  stop(`Pilotage needs Node 20.19 or newer; this is Node ${process.versions.node}.`);

// Imported only now, so that an old Node reaches the message above.
const { install, installUncompiled, isInstalled } = await import('./installation.mjs');
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isForTests = process.argv.includes('--for-tests');
const isCompiledLater = process.argv.includes('--compile-later');

/** The exit code of installing what is missing. */
function installed() {
  if (isInstalled(root)) return 0;
  return isCompiledLater ? installUncompiled(root) : install(root);
}

async function provided() {
  if (!isForTests) return null;
  const { provideSystemTools } = await import('./systemTools.mjs');
  return provideSystemTools();
}

const [code, problem] = await Promise.all([installed(), provided()]);
if (code !== 0)
  stop(
    `npm ci failed (exit code ${code}); its own message stands above. SQLite's native module needs python3, make and g++ where no ready-made build can be downloaded.`,
  );
if (problem) stop(problem);
