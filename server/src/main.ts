import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DestinationStream, pino } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { authSecret } from './authSecret.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { adminPages } from './http/adminPages.ts';
import { requestIds } from './http/app.ts';
import { limitedServer } from './http/limitedServer.ts';
import { openMailWay } from './mail/mailWay.ts';
import { openPilotage, type Pilotage } from './openPilotage.ts';
import { demoPassword } from './prepare.ts';
import { firstAccountCommand, hasAccounts } from './setup/hasAccounts.ts';

const drainLimit = 10_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function readOrEnd(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function logTo(stream: DestinationStream) {
  return pino({ base: null, mixin: () => ({ requestId: requestIds.getStore() }) }, stream);
}

function greet({ publicUrl, demo }: Config, isEmpty: boolean): void {
  console.log(`\nPilotage is ready: ${publicUrl}\n`);
  if (isEmpty) console.log(`Nobody has an account yet. Make the first one:  ${firstAccountCommand}\n`);
  if (!demo) return;
  console.log(`Demo accounts (password ${demoPassword}):
  staff@zsi.example               partner staff; staff@ and manager@ exist for every organisation
  manager@zsi.example             partner manager
  lead@democenter.example         lead partner
  evaluator@consortium.example    evaluator
  observer@consortium.example     observer
  twohats@consortium.example      two hats: staff of both Polish partners\n`);
}

/** The admin from its sources with hot reload, on the same port. Vite is only there in development. */
async function viteMiddleware(server: Server) {
  const vite = await import('vite');
  const dev = await vite.createServer({
    root: join(root, 'admin'),
    // Reads the configuration without writing a file beside it: the watch would see that file, and start again for ever.
    configLoader: 'runner',
    server: { middlewareMode: true, hmr: { server } },
    appType: 'spa',
  });
  return dev.middlewares;
}

/** Finishes what is running, takes nothing new, then ends. A second signal does not hurry it. */
function endOnSignal(server: Server, pilotage: Pilotage): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    const late = setTimeout(() => process.exit(1), drainLimit);
    late.unref();
    server.close(() => void pilotage.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

async function start(): Promise<void> {
  const config = readOrEnd();
  const log = logTo(pino.destination({ dest: config.production ? 1 : 2, sync: false }));
  log.level = config.production ? 'info' : 'warn';
  const clock = { now: () => new Date() };
  const secret = authSecret(config);
  const pilotage = await openPilotage({
    ...config,
    secret,
    clock,
    log,
    mailWay: openMailWay(config.mail, log),
    version: packageJson.version,
  });
  const application = pilotage.app.express;
  const server = limitedServer(application);
  if (config.adminDev) application.use(await viteMiddleware(server));
  else application.use(adminPages(join(root, 'admin/dist')));
  pilotage.app.finish();
  server.on('error', (error) => {
    console.error(`PORT ${config.port} on HOST ${config.host} cannot be used: ${error.message}`);
    process.exit(1);
  });
  const isEmpty = !(await hasAccounts(pilotage.stores));
  server.listen(config.port, config.host, () => {
    greet(config, isEmpty);
    pilotage.jobs.start();
  });
  endOnSignal(server, pilotage);
}

await start();
