import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { bindList, sql } from '../store/sql.ts';

/** Who has sent something to a contest; `draft` is JSON of what is not sent yet. */
export interface Submitter {
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

const toSubmitter = (row: DatabaseRow): Submitter => ({
  id: Number(row.id),
  contestId: Number(row.contestId),
  address: String(row.address),
  draft: textOf(row.draft),
  draftAt: textOf(row.draftAt),
  mailsSince: String(row.mailsSince),
  mailsSent: Number(row.mailsSent),
});

async function findSubmitter(on: Connection, statement: Parameters<Connection['rows']>[0]): Promise<Submitter | null> {
  const [row] = await on.rows(statement);
  return row ? toSubmitter(row) : null;
}

export const findSubmitterById = (on: Connection, id: number): Promise<Submitter | null> =>
  findSubmitter(on, sql`SELECT ${columns} FROM \`entrants\` WHERE \`id\` = ${id}`);

export const findSubmitterByAddress = (on: Connection, contestId: number, address: string): Promise<Submitter | null> =>
  findSubmitter(on, sql`SELECT ${columns} FROM \`entrants\` WHERE \`contestId\` = ${contestId} AND \`address\` = ${address}`);

export async function insertSubmitter(on: Connection, contestId: number, address: string, now: string): Promise<Submitter> {
  const { id } = await on.write(
    sql`INSERT INTO \`entrants\` (\`contestId\`, \`address\`, \`mailsSince\`, \`mailsSent\`, \`createdAt\`) VALUES (${contestId}, ${address}, ${now}, 0, ${now})`,
  );
  return { id, contestId, address, draft: null, draftAt: null, mailsSince: now, mailsSent: 0 };
}

export async function saveSubmissionDraft(on: Connection, id: number, draft: string | null, at: string | null): Promise<void> {
  await on.write(sql`UPDATE \`entrants\` SET \`draft\` = ${draft}, \`draftAt\` = ${at} WHERE \`id\` = ${id}`);
}

export async function saveMailCount(on: Connection, { id, mailsSince, mailsSent }: Submitter): Promise<void> {
  await on.write(sql`UPDATE \`entrants\` SET \`mailsSince\` = ${mailsSince}, \`mailsSent\` = ${mailsSent} WHERE \`id\` = ${id}`);
}

/** All who sent something to the contest, or those alone of whom nothing was ever confirmed. */
export async function listSubmitters(on: Connection, contestId: number, which: 'all' | 'unconfirmed'): Promise<Submitter[]> {
  const confirmed = sql`SELECT a.\`entrantId\` FROM \`arrivals\` a WHERE a.\`contestId\` = ${contestId} AND a.\`confirmedAt\` IS NOT NULL`;
  const wanted = which === 'all' ? sql`1 = 1` : sql`\`id\` NOT IN (${confirmed})`;
  const rows = await on.rows(sql`SELECT ${columns} FROM \`entrants\` WHERE \`contestId\` = ${contestId} AND ${wanted}`);
  return rows.map(toSubmitter);
}

/** Removes the entrant with every arrival, row of a file and link; answers where the files lie, which are the caller's to remove. */
export async function deleteSubmitter(on: Connection, id: number): Promise<string[]> {
  const files = await on.rows(sql`SELECT \`storedAs\` FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` = ${id}`);
  await on.write(sql`DELETE FROM \`solutionFiles\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`entrantId\` = ${id}`);
  await on.write(sql`DELETE FROM \`entrants\` WHERE \`id\` = ${id}`);
  return files.map(({ storedAs }) => String(storedAs));
}

/** Removes whoever sent something to one of these contests. Their files are found by the sweep. */
export async function deleteSubmittersOf(on: Connection, contests: readonly number[]): Promise<void> {
  if (contests.length === 0) return;
  const of = bindList(contests);
  await on.write(
    sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${'entry'} AND \`subjectId\` IN (SELECT e.\`id\` FROM \`entrants\` e WHERE e.\`contestId\` IN (${of}))`,
  );
  await on.write(sql`DELETE FROM \`solutionFiles\` WHERE \`contestId\` IN (${of})`);
  await on.write(sql`DELETE FROM \`arrivals\` WHERE \`contestId\` IN (${of})`);
  await on.write(sql`DELETE FROM \`entrants\` WHERE \`contestId\` IN (${of})`);
}
