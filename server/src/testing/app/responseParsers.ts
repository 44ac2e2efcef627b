import { type RecordOf, type ResourceName, resources } from '@pilotage/shared';
import { expect } from 'vitest';
import { z } from 'zod';
import type { ApiResponse } from './apiClient.ts';

/** Reads a record of each resource out of an answer, with its type. */
const parsers: { [N in ResourceName]: (body: unknown) => RecordOf<N> } = {
  organisations: (body) => resources.organisations.read.parse(body),
  users: (body) => resources.users.read.parse(body),
  memberships: (body) => resources.memberships.read.parse(body),
  consortium: (body) => resources.consortium.read.parse(body),
  periods: (body) => resources.periods.read.parse(body),
  pilots: (body) => resources.pilots.read.parse(body),
  milestones: (body) => resources.milestones.read.parse(body),
  indicators: (body) => resources.indicators.read.parse(body),
  assignments: (body) => resources.assignments.read.parse(body),
  checks: (body) => resources.checks.read.parse(body),
  expectations: (body) => resources.expectations.read.parse(body),
  reports: (body) => resources.reports.read.parse(body),
  measurements: (body) => resources.measurements.read.parse(body),
  exceptions: (body) => resources.exceptions.read.parse(body),
  approvedVersions: (body) => resources.approvedVersions.read.parse(body),
  comments: (body) => resources.comments.read.parse(body),
  attachments: (body) =>
    resources.attachments.read
      .omit({ storedAs: true })
      .transform((record) => ({ ...record, storedAs: '' }))
      .parse(body),
  contests: (body) => resources.contests.read.parse(body),
  criteria: (body) => resources.criteria.read.parse(body),
  solutions: (body) => resources.solutions.read.parse(body),
  applicants: (body) => resources.applicants.read.parse(body),
  jurors: (body) => resources.jurors.read.parse(body),
  // Jurors read it without what the organiser alone reads.
  scores: (body) => resources.scores.read.parse({ sharedDomainConfirmed: false, ...Object(body) }),
  decisions: (body) => resources.decisions.read.parse(body),
  cooperations: (body) => resources.cooperations.read.parse(body),
  invitations: (body) => resources.invitations.read.parse(body),
  nudges: (body) => resources.nudges.read.parse(body),
  notifications: (body) => resources.notifications.read.parse(body),
  auditEvents: (body) => resources.auditEvents.read.parse(body),
};

/** The record that was answered, after this status; a refusal fails with its words. */
export function parseRecord<N extends ResourceName>(name: N, response: ApiResponse, status: number): RecordOf<N> {
  if (response.status !== status) throw new Error(`${name} answered ${response.status}: ${response.text.slice(0, 500)}`);
  return parsers[name](response.body);
}

const rowsSchema = z.array(z.looseObject({ id: z.int() }));
export type ListedRow = z.infer<typeof rowsSchema>[number];

/** The rows of a list that was answered. */
export function parseRows(response: ApiResponse): ListedRow[] {
  if (response.status !== 200) throw new Error(`The list answered ${response.status}: ${response.text.slice(0, 500)}`);
  return rowsSchema.parse(response.body);
}

export const parseIds = (response: ApiResponse): number[] => parseRows(response).map(({ id }) => id);

/** What `Content-Range` says there is in all. */
export const parseTotal = ({ headers }: ApiResponse): number => Number(headers.get('content-range')?.split('/')[1]);

const problemSchema = z.looseObject({
  detail: z.string(),
  type: z.string(),
  errors: z.record(z.string(), z.string()).optional(),
});

/** The names of the fields that a refusal names, in alphabetical order. */
export const parseInvalidFields = ({ body }: ApiResponse): string[] =>
  Object.keys(problemSchema.parse(body).errors ?? {}).toSorted();

export const parseDetail = ({ body }: ApiResponse): string => problemSchema.parse(body).detail;

/** The last word of a refusal's type. */
export const parseProblemCode = ({ body }: ApiResponse): string => problemSchema.parse(body).type.split('/').at(-1) ?? '';

/** The answer is a 422 that names exactly these fields. */
export function expectInvalid(response: ApiResponse, fields: readonly string[]): void {
  expect({ status: response.status, fields: response.status === 422 ? parseInvalidFields(response) : response.text }).toEqual({
    status: 422,
    fields: fields.toSorted(),
  });
}

/** The answer without the number of its request, for comparisons letter by letter. */
export const withoutRequestId = ({ status, text }: ApiResponse): string =>
  `${status} ${text.replace(/"requestId":"[^"]*"/, '"requestId":""')}`;
