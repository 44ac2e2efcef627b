import { EntitySchema } from 'typeorm';

/** One line for each job and period that was begun: whoever writes it does the work. */
export const jobRunEntity = new EntitySchema({
  name: 'jobRuns',
  tableName: 'jobRuns',
  columns: {
    job: { type: 'varchar', length: 40, primary: true },
    period: { type: 'varchar', length: 40, primary: true },
    attempts: { type: 'int' },
    leaseEnd: { type: 'varchar', length: 24 },
    doneAt: { type: 'varchar', length: 24, nullable: true },
  },
});
