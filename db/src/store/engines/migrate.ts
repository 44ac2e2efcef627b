import { MigrationExecutor } from 'typeorm';
import { statementTimeoutSetting, statementTimeoutSeconds, type OpenDatabase } from './openDatabase.ts';

/**
 * Runs pending migrations. Statements of requests have a timeout; migrations of large tables must not, so their connection runs
 * without it and gets it back at the end.
 */
export async function migrate({ dataSource, pool }: Pick<OpenDatabase, 'dataSource' | 'pool'>): Promise<void> {
  if (!pool) {
    await dataSource.runMigrations();
    return;
  }
  const runner = dataSource.createQueryRunner();
  // MySQL has neither this setting nor the limit.
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
