import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { SchemaOperation } from './schemaOperation.ts';
import { writeMigration } from './writeMigration.ts';

mkdirSync('var', { recursive: true });
const folder = mkdtempSync(join(process.cwd(), 'var/written-'));
afterAll(() => rmSync(folder, { recursive: true }));

const column = { length: '', isNullable: true, isPrimary: false, isGenerated: false, default: null };
const addText: SchemaOperation = { kind: 'addColumn', table: 'comments', column: { ...column, name: 'text', type: 'text' } };
const addLong: SchemaOperation = { kind: 'addColumn', table: 'comments', column: { ...column, name: 'long', type: 'bigint' } };
const dropIndex: SchemaOperation = {
  kind: 'dropIndex',
  table: 'comments',
  index: { name: 'ix_comments_day', columns: ['day'] },
  served: [],
};

beforeEach(() => {
  writeFileSync(
    join(folder, 'migrations.ts'),
    "import { House1700000000000 } from './1700000000000-house.ts';\n\nexport const migrations = [\n  House1700000000000,\n];\n",
  );
  writeFileSync(join(folder, '1700000000000-house.ts'), '');
});

describe('writeMigration', () => {
  test('writes the file after the latest one, also by a clock that is behind, and its line into the list', () => {
    expect(writeMigration(folder, 'trainings', [addText], 1_600_000_000_000)).toEqual([
      '1700000000001-trainings.ts',
      'migrations.ts',
    ]);
    expect(readFileSync(join(folder, 'migrations.ts'), 'utf8')).toBe(
      "import { House1700000000000 } from './1700000000000-house.ts';\nimport { Trainings1700000000001 } from './1700000000001-trainings.ts';\n\nexport const migrations = [\n  House1700000000000,\nTrainings1700000000001,];\n",
    );
    expect(readFileSync(join(folder, '1700000000001-trainings.ts'), 'utf8')).toContain(
      "/** Adds columns to comments: text. */\nexport class Trainings1700000000001 implements MigrationInterface {\n  name = 'Trainings1700000000001';",
    );
  });

  test('declares only what the migration uses: columns and types of SQL have the names of some of it', () => {
    const [file = ''] = writeMigration(folder, 'columns', [addText, addLong], 1_800_000_000_000);
    const text = readFileSync(join(folder, file), 'utf8');
    expect([...text.matchAll(/(?:const|function) (\w+)/g)].map(([, name]) => name)).toEqual(['embedded', 'longText']);
    expect(text).toContain("import { type MigrationInterface, type QueryRunner } from 'typeorm';");
  });

  test('reads a table anew after a plain statement, once for the changes that follow', () => {
    const [file = ''] = writeMigration(folder, 'indices', [addLong, dropIndex, dropIndex], 1_800_000_000_001);
    const [up] = readFileSync(join(folder, file), 'utf8').split('async down').slice(0, 1);
    expect(up?.split('\n').flatMap((line) => /await [\w.]+\(queryRunner|await queryRunner\.\w+/.exec(line) ?? [])).toEqual([
      'await queryRunner.getTable',
      'await queryRunner.query',
      'await readTable(queryRunner',
      'await queryRunner.dropIndex',
      'await queryRunner.dropIndex',
    ]);
  });

  test('refuses a name that exists, and one that is no name of a class', () => {
    expect(() => writeMigration(folder, 'house', [addText], 0)).toThrow(
      'There is a migration of this name: 1700000000000-house.ts',
    );
    expect(() => writeMigration(folder, 'two-words', [addText], 0)).toThrow('camel case');
    expect(() => writeMigration(folder, '', [addText], 0)).toThrow('camel case');
  });
});
