// Builds what is stale, then becomes the server: the bundle is imported into this very process, so that no parent stays in
// memory, the exit code is the server's own, and nothing is left listening when this process is killed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, startTurbo } from './turbo.mjs';

let builder = null;
let hasServerTakenOver = false;

/**
 * Ctrl-C arrives twice, from the terminal and handed on by npm. A listener that stays keeps the second signal from killing a
 * server that is draining; before the server listens itself, the first signal ends everything.
 */
function onSignal(signal) {
  if (process.listenerCount(signal) > 1) hasServerTakenOver = true;
  if (hasServerTakenOver) return;
  builder?.kill(signal);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, onSignal);

async function buildWhatIsStale() {
  builder = startTurbo(['build'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (piece) => (output += piece));
  const notice = setTimeout(() => console.log('Building ...'), 1500);
  const code = await new Promise((resolve) => builder.on('close', resolve));
  clearTimeout(notice);
  builder = null;
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}

process.chdir(root);
await buildWhatIsStale();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'server/dist/main.js')).href);
