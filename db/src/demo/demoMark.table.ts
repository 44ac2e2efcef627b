import { EntitySchema } from 'typeorm';

/**
 * Rows that belong to the demo: for each resource those with an id up to `lastId`. Empty without a demo, or after its removal.
 */
export const demoMarkEntity = new EntitySchema({
  name: 'demoMarks',
  tableName: 'demoMarks',
  columns: { resource: { type: 'varchar', length: 40, primary: true }, lastId: { type: 'int' } },
});
