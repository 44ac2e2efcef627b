import { openStores, type Store } from '@pilotage/db';
import type { Connection } from '@pilotage/db/testing';
import type { Actor } from '@pilotage/shared';
import type { BenchDatabase } from './benchDatabase.ts';

type RecordedStatement = Parameters<Connection['rows']>[0];

/** What the store sends to the database while `work` runs: the bare servers run the very same. */
export async function recordStatements(
  { opened, clock }: BenchDatabase,
  actor: Actor,
  work: (store: Store) => Promise<unknown>,
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
  await work(openStores(recordingDatabase, clock).for(actor));
  return statements;
}
