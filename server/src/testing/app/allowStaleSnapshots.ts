import type { TestApp } from './testApp.ts';

/**
 * Disables the snapshot isolation of InnoDB for all connections, as in MySQL and older MariaDB. A transaction can then overwrite
 * rows that it read before they were locked, so such errors become visible. It has no effect on SQLite.
 */
export function allowStaleSnapshots({ opened }: Pick<TestApp, 'opened'>): void {
  opened.pool?.on('acquire', (connection) => {
    connection.query('SET SESSION innodb_snapshot_isolation = 0', () => undefined);
  });
}
