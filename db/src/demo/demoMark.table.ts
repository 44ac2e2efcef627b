import { EntitySchema } from 'typeorm';

/** What the demo brought: of each resource the rows up to `lastId`. Empty where there is no demo, or no longer. */
export const demoMarkEntity = new EntitySchema({
  name: 'demoMarks',
  tableName: 'demoMarks',
  columns: { resource: { type: 'varchar', length: 40, primary: true }, lastId: { type: 'int' } },
});
