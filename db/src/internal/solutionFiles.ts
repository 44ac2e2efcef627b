import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { bindList, sql } from '../store/sql.ts';

/** A file that came with a solution. */
export interface StoredSolutionFile {
  contestId: number;
  entrantId: number;
  fileKey: string;
  name: string;
  mediaType: string;
  size: number;
  /** Of the bytes that are kept. */
  sha256: string;
  /** Of the bytes that were sent. */
  sentSha256: string;
  storedAs: string;
}

const columns = sql`\`contestId\`, \`entrantId\`, \`fileKey\`, \`name\`, \`mediaType\`, \`size\`, \`sha256\`, \`sentSha256\`, \`storedAs\``;

const toSolutionFile = (row: DatabaseRow): StoredSolutionFile => ({
  contestId: Number(row.contestId),
  entrantId: Number(row.entrantId),
  fileKey: String(row.fileKey),
  name: String(row.name),
  mediaType: String(row.mediaType),
  size: Number(row.size),
  sha256: String(row.sha256),
  sentSha256: String(row.sentSha256),
  storedAs: String(row.storedAs),
});

export async function insertSolutionFile(on: Connection, file: StoredSolutionFile): Promise<void> {
  const { contestId, entrantId, fileKey, name, mediaType, size, sha256, sentSha256, storedAs } = file;
  await on.write(
    sql`INSERT INTO \`solutionFiles\` (${columns}) VALUES (${contestId}, ${entrantId}, ${fileKey}, ${name}, ${mediaType}, ${size}, ${sha256}, ${sentSha256}, ${storedAs})`,
  );
}

export async function listSolutionFilesOf(on: Connection, entrantId: number): Promise<StoredSolutionFile[]> {
  const rows = await on.rows(sql`SELECT ${columns} FROM \`solutionFiles\` WHERE \`entrantId\` = ${entrantId} ORDER BY \`id\``);
  return rows.map(toSolutionFile);
}

export async function findSolutionFile(on: Connection, fileKey: string): Promise<StoredSolutionFile | null> {
  const [row] = await on.rows(sql`SELECT ${columns} FROM \`solutionFiles\` WHERE \`fileKey\` = ${fileKey}`);
  return row ? toSolutionFile(row) : null;
}

/** How many bytes the files of a contest take. */
export async function sumSolutionFileSizes(on: Connection, contestId: number): Promise<number> {
  const [row] = await on.rows(sql`SELECT SUM(\`size\`) AS \`size\` FROM \`solutionFiles\` WHERE \`contestId\` = ${contestId}`);
  return Number(row?.size ?? 0);
}

export async function deleteSolutionFiles(on: Connection, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await on.write(sql`DELETE FROM \`solutionFiles\` WHERE \`fileKey\` IN (${bindList(keys)})`);
}

/** All of them. */
export async function listAllSolutionFiles(on: Connection): Promise<StoredSolutionFile[]> {
  return (await on.rows(sql`SELECT ${columns} FROM \`solutionFiles\``)).map(toSolutionFile);
}
