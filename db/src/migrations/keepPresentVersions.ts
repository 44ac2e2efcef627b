import type { QueryRunner } from 'typeorm';

/**
 * Keeps the rows of these resources as they are as first versions. What is known begins now: when the rows became what they are cannot
 * be told from them.
 */
export async function keepPresentVersions(queryRunner: QueryRunner, resources: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  for (const resource of resources) {
    const columns = (await queryRunner.getTable(`${resource}History`))?.columns.map(({ name }) => name) ?? [];
    const kept = columns.filter((name) => !name.startsWith('valid')).map((name) => `\`${name}\``);
    await queryRunner.query(
      `INSERT INTO \`${resource}History\` (${kept}, \`validFrom\`, \`validUntil\`) SELECT ${kept}, ?, '9999-12-31T23:59:59.999Z' FROM \`${resource}\``,
      [now],
    );
  }
}
