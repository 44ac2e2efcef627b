import type { TestProject } from 'vitest/node';
import { dropDatabasesOf, startMariadb } from './mariadb.ts';

/** One MariaDB for the whole run of a package, or the one that PILOTAGE_TEST_MYSQL_URL names; none with `ENGINE=sqlite`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.ENGINE === 'sqlite') return async () => undefined;
  const given = process.env.PILOTAGE_TEST_MYSQL_URL;
  if (given) {
    project.provide('mysqlUrl', given);
    return () => dropDatabasesOf(given, process.pid);
  }
  const server = await startMariadb();
  project.provide('mysqlUrl', server.url);
  return server.stop;
}
