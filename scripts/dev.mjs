// The server from its sources, restarted when one changes; ADMIN_DEV makes it mount Vite, so the admin reloads on the same port.
import { spawn } from 'node:child_process';
import { root } from './turbo.mjs';

const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', '--import', 'tsx', 'server/src/app/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ADMIN_DEV: '1' },
});

let hasForwarded = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (!hasForwarded) child.kill(signal);
    hasForwarded = true;
  });
}
child.on('exit', (code) => process.exit(code ?? 0));
