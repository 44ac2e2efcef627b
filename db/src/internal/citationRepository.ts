import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

export interface StoredCitation {
  id: number;
  /** The secret part of its address. */
  code: string;
  userId: number;
  path: string;
  /** The parameters of the question as JSON, in the order of the contract. */
  params: string;
  /** The instant as of which the question is asked again. */
  asOf: string;
  /** The version of the data when it was created. */
  dataVersion: number;
  createdAt: string;
}

const toCitation = (row: DatabaseRow): StoredCitation => ({
  id: Number(row.id),
  code: String(row.code),
  userId: Number(row.userId),
  path: String(row.path),
  params: String(row.params),
  asOf: String(row.asOf),
  dataVersion: Number(row.dataVersion),
  createdAt: String(row.createdAt),
});

/** Citations, each found by whoever knows its code. They hold questions and no answers. */
export class CitationRepository extends Repository {
  async insert({ code, userId, path, params, asOf, dataVersion, createdAt }: Omit<StoredCitation, 'id'>): Promise<void> {
    await this.connection.write(
      sql`INSERT INTO \`citations\` (\`code\`, \`userId\`, \`path\`, \`params\`, \`asOf\`, \`dataVersion\`, \`createdAt\`) VALUES (${code}, ${userId}, ${path}, ${params}, ${asOf}, ${dataVersion}, ${createdAt})`,
    );
  }

  /** The citation with this code; null for any other text. */
  async findByCode(code: string): Promise<StoredCitation | null> {
    const [row] = await this.connection.rows(sql`SELECT * FROM \`citations\` WHERE \`code\` = ${code}`);
    return row && row.code === code ? toCitation(row) : null;
  }

  /** The latest citation of a question by one person; null where there is none. */
  async findLatest(userId: number, path: string, params: string): Promise<StoredCitation | null> {
    const [row] = await this.connection.rows(
      sql`SELECT * FROM \`citations\` WHERE \`userId\` = ${userId} AND \`path\` = ${path} AND \`params\` = ${params} ORDER BY \`id\` DESC LIMIT 1`,
    );
    return row && row.params === params ? toCitation(row) : null;
  }

  /** How many citations a person has created since an instant. */
  async countSince(userId: number, since: string): Promise<number> {
    const [row] = await this.connection.rows(
      sql`SELECT COUNT(*) AS \`total\` FROM \`citations\` WHERE \`userId\` = ${userId} AND \`createdAt\` > ${since}`,
    );
    return Number(row?.total ?? 0);
  }
}
