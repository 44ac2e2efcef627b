import { z } from 'zod';
import type { FieldProblems } from '../errors/fieldMessages.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, json, plainText, ref } from '../resource/fields.ts';
import { enrolmentStages } from './enrolment.ts';
import { isPersonalColumnName } from './isPersonalColumn.ts';
import { learnerDimensions } from './learnerGroups.ts';

/** The course platforms whose reports are read. */
export const completionSources = ['moodle', 'openEdx', 'other'] as const;
export type CompletionSource = (typeof completionSources)[number];

/** What a column of a completion report can mean. */
export const columnMeanings = [...enrolmentStages, ...learnerDimensions] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

const columnName = plainText(200).min(1);

/**
 * Which column of a course platform's completion report means what: the heads of columns alone. The newest one of a platform counts.
 * The report itself never leaves the browser (decision 44).
 */
export const completionMappings = defineResource({
  immutable: { organisationId: ref('organisations'), source: choice(completionSources) },
  writable: { columns: json(z.partialRecord(z.enum(columnMeanings), columnName)) },
  serverManaged: {},
  initial: {},
  defaults: { columns: {} },
  filters: ['source'],
  sorts: ['source'],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: { indices: [['organisationId', 'source']] },
});

export type CompletionMapping = z.infer<typeof completionMappings.read>;
export type CompletionColumns = CompletionMapping['columns'];

/** The problems of a mapping, by field: no column may say who a learner is. Used by the form and the server. Empty: valid. */
export function validateCompletionColumns(columns: CompletionColumns): FieldProblems {
  const personal = Object.values(columns).find((name) => isPersonalColumnName(name));
  return personal === undefined ? {} : { columns: { code: 'completionMappings.personal' } };
}
