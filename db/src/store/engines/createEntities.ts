import { resourceNames } from '@pilotage/shared';
import { archiveEntity } from '../../internal/archive.table.ts';
import { consolidatedReportEntity } from '../../internal/consolidatedReport.table.ts';
import { citationEntity } from '../../internal/citation.table.ts';
import { authAccountEntity, authSessionEntity } from '../../internal/auth.table.ts';
import { linkTokenEntity } from '../../internal/linkToken.table.ts';
import { submissionEntity, submitterEntity, solutionFileEntity, spentProofEntity } from '../../internal/submission.table.ts';
import { cooperationRequestEntity } from '../../internal/cooperationRequest.table.ts';
import { demoMarkEntity } from '../../demo/demoMark.table.ts';
import { jobRunEntity } from '../../internal/jobRun.table.ts';
import { mailEntity } from '../../internal/mail.table.ts';
import { importEntity } from '../../internal/import.table.ts';
import { historyTables, linkTables, tableOf } from '../../tables.ts';
import { dataVersionEntity, idempotencyEntity, installationEntity, rateLimitEntity } from '../../internal/internal.table.ts';
import { createEntity, createHistoryEntity, type LongText, createLinkEntity } from '../schema.ts';

/** TypeORM entities of all tables. */
export const createEntities = (long: LongText) => [
  ...resourceNames.map((name) => createEntity(tableOf(name), long)),
  ...linkTables.map(createLinkEntity),
  ...historyTables.map((table) => createHistoryEntity(table, long)),
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
  archiveEntity,
  consolidatedReportEntity,
  citationEntity,
  demoMarkEntity,
  submitterEntity(long),
  submissionEntity(long),
  solutionFileEntity,
  spentProofEntity,
];

/** The names of all tables, without those that SQLite and TypeORM keep for themselves. */
export const listTableNames = (): string[] => createEntities('text').map(({ options }) => options.tableName ?? options.name);
