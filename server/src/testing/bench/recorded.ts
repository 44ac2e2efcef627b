import { type Connection, openStores, type Store } from '@pilotage/db';
import type { Actor } from '@pilotage/shared';
import type { BenchDatabase } from './benchDatabase.ts';

type Statement = Parameters<Connection['rows']>[0];

/** What the store sends to the database while `work` runs: the bare servers run the very same. */
export async function recorded(
  { opened, clock }: BenchDatabase,
  actor: Actor,
  work: (store: Store) => Promise<unknown>,
): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { database } = opened;
  const recording = {
    ...database,
    rows: (statement: Statement) => {
      sent.push(statement);
      return database.rows(statement);
    },
  };
  await work(openStores(recording, clock).for(actor));
  return sent;
}
