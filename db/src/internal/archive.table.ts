import { EntitySchema } from 'typeorm';
import { backgroundWorkColumns, backgroundWorkIndices } from './backgroundWork.table.ts';

/** Archives that were asked for: by whom, how far each is, and the key of its folder. */
export const archiveEntity = new EntitySchema({
  name: 'archives',
  tableName: 'archives',
  columns: {
    ...backgroundWorkColumns,
    organisationId: { type: 'int' },
    files: { type: 'int', nullable: true },
  },
  indices: backgroundWorkIndices('archives'),
});
