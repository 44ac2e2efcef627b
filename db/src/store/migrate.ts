import { MigrationExecutor } from 'typeorm';
import type { OpenDatabase } from './openDatabase.ts';

/**
 * Brings the tables up to date. A request's statement may take a few seconds and no longer; one that changes a large table may take
 * as long as it needs: the connection of the migrations has no limit, and is given back with the one it had.
 */
export async function migrate({ dataSource, pool }: Pick<OpenDatabase, 'dataSource' | 'pool'>): Promise<void> {
  if (!pool) {
    await dataSource.runMigrations();
    return;
  }
  const runner = dataSource.createQueryRunner();
  // MySQL counts reading statements alone, and knows no such setting.
  const limited = (seconds: string) =>
    runner.query(`SET SESSION max_statement_time = ${seconds}`).then(
      () => undefined,
      () => undefined,
    );
  const before: unknown = await runner.query('SELECT @@SESSION.max_statement_time AS seconds').catch(() => null);
  const seconds = /"seconds":"?([\d.]+)/.exec(JSON.stringify(before))?.[1] ?? '0';
  try {
    await limited('0');
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await limited(seconds);
    await runner.release();
  }
}
