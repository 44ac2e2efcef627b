import { openStores, type Store } from '@pilotage/db';
import type { Connection } from '@pilotage/db/testing';
import type { Actor } from '@pilotage/shared';
import type { BenchDatabase } from './benchDatabase.ts';

type RecordedStatement = Parameters<Connection['rows']>[0];

/** Records the statements that the store sends while `operation` runs, for the bare baselines. */
export async function recordStatements(
  { opened, clock }: BenchDatabase,
  actor: Actor,
  operation: (store: Store) => Promise<unknown>,
): Promise<RecordedStatement[]> {
  const statements: RecordedStatement[] = [];
  const { database } = opened;
  const recordingDatabase = {
    ...database,
    rows: (statement: RecordedStatement) => {
      statements.push(statement);
      return database.rows(statement);
    },
  };
  await operation(openStores(recordingDatabase, clock).for(actor));
  return statements;
}
