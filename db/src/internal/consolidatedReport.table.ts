import { EntitySchema } from 'typeorm';
import { backgroundWorkColumns, backgroundWorkIndices } from './backgroundWork.table.ts';

/** Half-year reports that were asked for: by whom, of which period, how far each is, and the key of its folder. */
export const consolidatedReportEntity = new EntitySchema({
  name: 'consolidatedReports',
  tableName: 'consolidatedReports',
  columns: {
    ...backgroundWorkColumns,
    organisationId: { type: 'int', nullable: true },
    periodId: { type: 'int' },
    basis: { type: 'varchar', length: 10 },
    format: { type: 'varchar', length: 10 },
    purpose: { type: 'varchar', length: 10 },
  },
  indices: backgroundWorkIndices('consolidatedReports'),
});
