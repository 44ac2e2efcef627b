import type { TestApp } from './testApp.ts';

/**
 * From here on the server lets a transaction write over what it read too early, as MySQL and older MariaDB do: what is decided on
 * rows that were read before they were held then shows. On SQLite nothing reads beside a transaction.
 */
export function allowStaleSnapshots({ opened }: Pick<TestApp, 'opened'>): void {
  opened.pool?.on('acquire', (connection) => {
    connection.query('SET SESSION innodb_snapshot_isolation = 0', () => undefined);
  });
}
