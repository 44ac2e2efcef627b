import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roles } from '@pilotage/shared';
import { type DestinationStream, pino } from 'pino';
import packageJson from '../../package.json' with { type: 'json' };
import { resolveAuthSecret } from './resolveAuthSecret.ts';
import { assertWritableDatabase, assertWritableFolder } from './assertWritableFolder.ts';
import { type Config, ConfigError, listIneffectiveSettings, readConfig } from './config.ts';
import { createAdminRouter } from '../http/createAdminRouter.ts';
import { requestIdStorage } from '../http/httpApp.ts';
import { createLimitedServer } from '../http/createLimitedServer.ts';
import { createMailTranslator } from '../mail/mailTexts.ts';
import { createMailTransport } from '../mail/mailTransport.ts';
import { createApp, type App } from './createApp.ts';
import { demoPassword } from './prepareDatabase.ts';
import { createLinkToken } from '../access/links/linkToken.ts';
import { demoEmails } from '../setup/demoAccounts.ts';
import { FirstAccountToken } from '../setup/firstAccountToken.ts';
import { firstAccountCommand, hasAccounts } from '../setup/hasAccounts.ts';

const drainTimeoutMs = 10_000;

/** The root of the repository, above this source or the bundle. */
function findRoot(folder: string): string {
  if (folder === dirname(folder)) throw new Error('turbo.json is in no folder above the server.');
  return existsSync(join(folder, 'turbo.json')) ? folder : findRoot(dirname(folder));
}
const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function readConfigOrExit(): Config {
  try {
    const config = readConfig();
    assertWritableDatabase(config.databaseUrl);
    assertWritableFolder('UPLOAD_DIR', config.uploadDir);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function createLogger(stream: DestinationStream) {
  return pino({ base: null, mixin: () => ({ requestId: requestIdStorage.getStore() }) }, stream);
}

/** `token` is that of the first account; null where there is an account. It is printed here alone, and never logged. */
function printBanner({ publicUrl, demo }: Config, token: string | null): void {
  console.log(`\nPilotage is ready: ${publicUrl}\n`);
  if (token !== null) {
    console.log(`There is no account yet. Create the first one, with this link, which works once:

  ${publicUrl}/first-account#${token}

or here:  ${firstAccountCommand}\n`);
  }
  if (!demo) return;
  const translate = createMailTranslator('en');
  const lines = roles.map((role) => `  ${demoEmails[role].padEnd(36)}${translate(`role.${role}`)}`);
  console.log(`Demo accounts (password ${demoPassword}):
${lines.join('\n')}
  ${'twohats@consortium.example'.padEnd(36)}two memberships: staff of both Polish partners
staff@ and manager@ exist for every organisation.\n`);
}

/** Serves the admin from its sources with hot reload on the same port. Vite is a development dependency only. */
async function createViteMiddleware(server: Server) {
  const vite = await import('vite');
  const dev = await vite.createServer({
    root: join(root, 'admin'),
    // The default loader writes a temporary file, which would make `node --watch` restart for ever.
    configLoader: 'runner',
    server: { middlewareMode: true, hmr: { server } },
    appType: 'spa',
  });
  return dev.middlewares;
}

/** Stops accepting connections, waits for running requests, then exits. A second signal has no effect. */
function shutDownOnSignal(server: Server, app: App): void {
  let isEnding = false;
  const shutDown = () => {
    if (isEnding) return;
    isEnding = true;
    const timer = setTimeout(() => process.exit(1), drainTimeoutMs);
    timer.unref();
    server.close(() => void app.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on('SIGINT', shutDown);
  process.on('SIGTERM', shutDown);
}

/** Says which settings are of no use: whoever sets them relies on what is not there. */
function printIneffectiveSettings(): void {
  const names = listIneffectiveSettings();
  if (names.length > 0) console.warn(`${names.join(', ')}: set, but without effect in this version.`);
}

async function startServer(): Promise<void> {
  const config = readConfigOrExit();
  printIneffectiveSettings();
  const log = createLogger(pino.destination({ dest: config.production ? 1 : 2, sync: false }));
  log.level = config.production ? 'info' : 'warn';
  const clock = { now: () => new Date() };
  const secret = resolveAuthSecret(config);
  const token = createLinkToken();
  const app = await createApp({
    ...config,
    firstAccountToken: new FirstAccountToken(token),
    secret,
    clock,
    log,
    mailTransport: createMailTransport(config.mail, log),
    version: packageJson.version,
  });
  const application = app.http.express;
  const server = createLimitedServer({ publicUrl: config.publicUrl, listener: application });
  if (config.adminDev) application.use(await createViteMiddleware(server));
  else application.use(createAdminRouter(join(root, 'admin/dist')));
  app.http.mountErrorHandlers();
  server.on('error', (error) => {
    console.error(`PORT ${config.port} on HOST ${config.host} cannot be used: ${error.message}`);
    process.exit(1);
  });
  const isEmpty = !(await hasAccounts(app.stores));
  server.listen(config.port, config.host, () => {
    printBanner(config, isEmpty ? token : null);
    app.jobs.start();
  });
  shutDownOnSignal(server, app);
}

await startServer();
