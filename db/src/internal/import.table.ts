import { EntitySchema } from 'typeorm';
import type { LongText } from '../store/schema.ts';

/**
 * Imported files of figures: organisation, user, and the content of every changed cell before the import, so that the import can
 * be undone as a whole.
 */
export const importEntity = (long: LongText) =>
  new EntitySchema({
    name: 'imports',
    tableName: 'imports',
    columns: {
      id: { type: 'int', primary: true, generated: 'increment' },
      organisationId: { type: 'int' },
      periodId: { type: 'int' },
      userId: { type: 'int' },
      fileName: { type: 'varchar', length: 200 },
      cells: { type: long },
      createdAt: { type: 'varchar', length: 24 },
      undoneById: { type: 'int', nullable: true },
      undoneAt: { type: 'varchar', length: 24, nullable: true },
    },
    indices: [{ name: 'ix_imports_organisationId_periodId', columns: ['organisationId', 'periodId'] }],
  });
