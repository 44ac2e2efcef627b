import type { TestProject } from 'vitest/node';
import { dropDatabasesOf, startMariadb } from './mariadb.ts';

/** Starts one MariaDB for the test run of a package, or uses that of PILOTAGE_TEST_MYSQL_URL; none with `ENGINE=sqlite`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.ENGINE === 'sqlite') return async () => undefined;
  const configuredUrl = process.env.PILOTAGE_TEST_MYSQL_URL;
  if (configuredUrl) {
    project.provide('mysqlUrl', configuredUrl);
    return () => dropDatabasesOf(configuredUrl, process.pid);
  }
  const server = await startMariadb();
  project.provide('mysqlUrl', server.url);
  return server.stop;
}
