import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The tables whose rows hold parts of figures. */
const partTables = ['measurements', 'approvedVersions'] as const;

type PartTable = (typeof partTables)[number];

/** The parts of a figure as JSON, as they are stored. */
export interface StoredParts {
  table: PartTable;
  id: number;
  parts: string;
}

/** The parts of figures, below their versions: a category that is renamed changes what a part is called, and no figure. */
export class FigurePartRepository extends Repository {
  /** The parts of all figures of an indicator and of their approved versions; those without parts are left out. */
  async listOfIndicator(indicatorId: number): Promise<StoredParts[]> {
    const measurements = await this.connection.rows(
      sql`SELECT \`measurements\`.\`id\`, \`measurements\`.\`parts\` FROM \`measurements\` JOIN \`assignments\` ON \`assignments\`.\`id\` = \`measurements\`.\`assignmentId\` WHERE \`assignments\`.\`indicatorId\` = ${indicatorId} AND \`measurements\`.\`parts\` <> ${'{}'} ORDER BY \`measurements\`.\`id\``,
    );
    const versions = await this.connection.rows(
      sql`SELECT \`approvedVersions\`.\`id\`, \`approvedVersions\`.\`parts\` FROM \`approvedVersions\` JOIN \`assignments\` ON \`assignments\`.\`id\` = \`approvedVersions\`.\`assignmentId\` WHERE \`assignments\`.\`indicatorId\` = ${indicatorId} AND \`approvedVersions\`.\`parts\` <> ${'{}'} ORDER BY \`approvedVersions\`.\`id\``,
    );
    return [
      ...measurements.map((row) => ({ table: 'measurements' as const, id: Number(row.id), parts: String(row.parts) })),
      ...versions.map((row) => ({ table: 'approvedVersions' as const, id: Number(row.id), parts: String(row.parts) })),
    ];
  }

  /** Stores the parts under their new names. The version of the figure stays: the figure is the same. */
  async rename({ table, id, parts }: StoredParts): Promise<void> {
    await this.connection.write(
      table === 'measurements'
        ? sql`UPDATE \`measurements\` SET \`parts\` = ${parts} WHERE \`id\` = ${id}`
        : sql`UPDATE \`approvedVersions\` SET \`parts\` = ${parts} WHERE \`id\` = ${id}`,
    );
  }
}
