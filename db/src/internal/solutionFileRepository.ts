import type { DatabaseRow } from '../store/engines/connection.ts';
import { bindList, sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** A file of a submission. */
export interface StoredSolutionFile {
  contestId: number;
  entrantId: number;
  fileKey: string;
  name: string;
  mediaType: string;
  size: number;
  /** Of the stored bytes. */
  sha256: string;
  /** Of the bytes that were uploaded. */
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

/** Files of submissions; their bytes are in the file storage. */
export class SolutionFileRepository extends Repository {
  async insert(file: StoredSolutionFile): Promise<void> {
    const { contestId, entrantId, fileKey, name, mediaType, size, sha256, sentSha256, storedAs } = file;
    await this.connection.write(
      sql`INSERT INTO \`solutionFiles\` (${columns}) VALUES (${contestId}, ${entrantId}, ${fileKey}, ${name}, ${mediaType}, ${size}, ${sha256}, ${sentSha256}, ${storedAs})`,
    );
  }

  async listOfSubmitter(submitterId: number): Promise<StoredSolutionFile[]> {
    const rows = await this.connection.rows(
      sql`SELECT ${columns} FROM \`solutionFiles\` WHERE \`entrantId\` = ${submitterId} ORDER BY \`id\``,
    );
    return rows.map(toSolutionFile);
  }

  async find(fileKey: string): Promise<StoredSolutionFile | null> {
    const [row] = await this.connection.rows(sql`SELECT ${columns} FROM \`solutionFiles\` WHERE \`fileKey\` = ${fileKey}`);
    return row ? toSolutionFile(row) : null;
  }

  /** The size of all files of a contest, in bytes. */
  async sumSizes(contestId: number): Promise<number> {
    const [row] = await this.connection.rows(
      sql`SELECT SUM(\`size\`) AS \`size\` FROM \`solutionFiles\` WHERE \`contestId\` = ${contestId}`,
    );
    return Number(row?.size ?? 0);
  }

  async deleteAll(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await this.connection.write(sql`DELETE FROM \`solutionFiles\` WHERE \`fileKey\` IN (${bindList(keys)})`);
  }

  /** The files of all contests. */
  async listAll(): Promise<StoredSolutionFile[]> {
    return (await this.connection.rows(sql`SELECT ${columns} FROM \`solutionFiles\``)).map(toSolutionFile);
  }
}
