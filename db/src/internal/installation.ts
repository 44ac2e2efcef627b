import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

/** The name of this installation: 32 hexadecimal digits, made with the tables and never changed. */
export async function readInstallationName(on: Connection): Promise<string> {
  const [row] = await on.rows(sql`SELECT \`name\` FROM \`installation\` WHERE \`id\` = 1`);
  if (!row) throw new Error('The installation has no name; its migration did not finish.');
  return String(row.name);
}
