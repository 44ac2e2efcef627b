import type { Connection, Row } from '../store/connection.ts';
import { list, sql } from '../store/sql.ts';

/** Who has sent something to a contest; `draft` is JSON of what is not sent yet. */
export interface Entrant {
  id: number;
  contestId: number;
  address: string;
  draft: string | null;
  draftAt: string | null;
  mailsSince: string;
  mailsSent: number;
}

const columns = sql`\`id\`, \`contestId\`, \`address\`, \`draft\`, \`draftAt\`, \`mailsSince\`, \`mailsSent\``;

const textOf = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));

const entrantOf = (row: Row): Entrant => ({
  id: Number(row.id),
  contestId: Number(row.contestId),
  address: String(row.address),
  draft: textOf(row.draft),
  draftAt: textOf(row.draftAt),
  mailsSince: String(row.mailsSince),
  mailsSent: Number(row.mailsSent),
});

async function first(on: Connection, statement: Parameters<Connection['rows']>[0]): Promise<Entrant | null> {
  const [row] = await on.rows(statement);
  return row ? entrantOf(row) : null;
}

export const entrantWith = (on: Connection, id: number): Promise<Entrant | null> =>
  first(on, sql`SELECT ${columns} FROM \`entrants\` WHERE \`id\` = ${id}`);

export const entrantAt = (on: Connection, contestId: number, address: string): Promise<Entrant | null> =>
  first(on, sql`SELECT ${columns} FROM \`entrants\` WHERE \`contestId\` = ${contestId} AND \`address\` = ${address}`);

export async function insertEntrant(on: Connection, contestId: number, address: string, now: string): Promise<Entrant> {
  const { id } = await on.write(
    sql`INSERT INTO \`entrants\` (\`contestId\`, \`address\`, \`mailsSince\`, \`mailsSent\`, \`createdAt\`) VALUES (${contestId}, ${address}, ${now}, 0, ${now})`,
  );
  return { id, contestId, address, draft: null, draftAt: null, mailsSince: now, mailsSent: 0 };
}

export async function saveDraft(on: Connection, id: number, draft: string | null, at: string | null): Promise<void> {
  await on.write(sql`UPDATE \`entrants\` SET \`draft\` = ${draft}, \`draftAt\` = ${at} WHERE \`id\` = ${id}`);
}

export async function countMails(on: Connection, { id, mailsSince, mailsSent }: Entrant): Promise<void> {
  await on.write(sql`UPDATE \`entrants\` SET \`mailsSince\` = ${mailsSince}, \`mailsSent\` = ${mailsSent} WHERE \`id\` = ${id}`);
}

/** All who sent something to the contest, or those alone of whom nothing was ever confirmed. */
export async function entrantsOf(on: Connection, contestId: number, which: 'all' | 'unconfirmed'): Promise<Entrant[]> {
  const confirmed = sql`SELECT a.\`entrantId\` FROM \`arrivals\` a WHERE a.\`contestId\` = ${contestId} AND a.\`confirmedAt\` IS NOT NULL`;
  const wanted = which === 'all' ? sql`1 = 1` : sql`\`id\` NOT IN (${confirmed})`;
  const rows = await on.rows(sql`SELECT ${columns} FROM \`entrants\` WHERE \`contestId\` = ${contestId} AND ${wanted}`);
  return rows.map(entrantOf);
}

/** Removes the entrant with every arrival, row of a file and link; answers where the files lie, which are the caller's to remove. */
export async function removeEntrant(on: Connection, id: number): Promise<string[]> {
  const files = await on.rows(sql`SELECT \`storedAs\` FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` = ${id}`);
  await on.write(sql`DELETE FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`entrants\` WHERE \`id\` = ${id}`);
  return files.map(({ storedAs }) => String(storedAs));
}

/** Removes whoever sent something to one of these contests. Their files are found by the sweep. */
export async function removeEntrantsOf(on: Connection, contests: readonly number[]): Promise<void> {
  if (contests.length === 0) return;
  const of = list(contests);
  await on.write(
    sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` IN (SELECT e.\`id\` FROM \`entrants\` e WHERE e.\`contestId\` IN (${of}))`,
  );
  await on.write(sql`DELETE FROM \`solutionFiles\` WHERE \`contestId\` IN (${of})`);
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`contestId\` IN (${of})`);
  await on.write(sql`DELETE FROM \`entrants\` WHERE \`contestId\` IN (${of})`);
}
