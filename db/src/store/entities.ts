import { authAccountEntity, authSessionEntity } from '../access/auth.table.ts';
import { linkTokenEntity } from '../access/linkToken.table.ts';
import { arrivalEntity, entrantEntity, solutionFileEntity, spentProofEntity } from '../contests/arrival.table.ts';
import { cooperationRequestEntity } from '../contests/cooperationRequest.table.ts';
import { demoMarkEntity } from '../demo/demoMark.table.ts';
import { jobRunEntity } from '../jobs/jobRun.table.ts';
import { mailEntity } from '../mail/mail.table.ts';
import { importEntity } from '../measurements/import.table.ts';
import { linkTables, tables } from '../tables.ts';
import { dataVersionEntity, idempotencyEntity, installationEntity, rateLimitEntity } from './internal.table.ts';
import { entityOf, type LongText, linkEntityOf } from './schema.ts';

/** Every table of the product, as TypeORM knows it. */
export const entitiesWith = (long: LongText) => [
  ...Object.values(tables).map((table) => entityOf(table, long)),
  ...linkTables.map(linkEntityOf),
  authSessionEntity,
  authAccountEntity,
  idempotencyEntity(long),
  dataVersionEntity,
  installationEntity,
  rateLimitEntity,
  mailEntity,
  linkTokenEntity,
  jobRunEntity,
  cooperationRequestEntity(long),
  importEntity(long),
  demoMarkEntity,
  entrantEntity(long),
  arrivalEntity(long),
  solutionFileEntity,
  spentProofEntity,
];
