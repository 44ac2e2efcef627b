import { EntitySchema } from 'typeorm';

/** One row for each started job and period: the process that inserts it runs the job. */
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
