import { MigrationExecutor } from 'typeorm';
import { statementTimeoutSetting, statementTimeoutSeconds, type OpenDatabase } from './openDatabase.ts';

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
  // MySQL knows no such setting, and has no such limit.
  const setStatementTimeout = (seconds: number) => runner.query(statementTimeoutSetting(seconds)).catch(() => undefined);
  await setStatementTimeout(0);
  try {
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await setStatementTimeout(statementTimeoutSeconds);
    await runner.release();
  }
}
