import { type RecordOf, type ResourceName, resources } from '@pilotage/shared';
import { expect } from 'vitest';
import { z } from 'zod';
import type { ApiResponse } from './apiClient.ts';

/** Parses the record in a response, by resource. */
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
  // This field is readable for the organiser only.
  scores: (body) => resources.scores.read.parse({ sharedDomainConfirmed: false, ...Object(body) }),
  decisions: (body) => resources.decisions.read.parse(body),
  cooperations: (body) => resources.cooperations.read.parse(body),
  invitations: (body) => resources.invitations.read.parse(body),
  nudges: (body) => resources.nudges.read.parse(body),
  notifications: (body) => resources.notifications.read.parse(body),
  auditEvents: (body) => resources.auditEvents.read.parse(body),
};

/** Parses the record of a response. Throws with the response text if the status differs. */
export function parseRecord<N extends ResourceName>(name: N, response: ApiResponse, status: number): RecordOf<N> {
  if (response.status !== status) throw new Error(`${name} answered ${response.status}: ${response.text.slice(0, 500)}`);
  return parsers[name](response.body);
}

const rowsSchema = z.array(z.looseObject({ id: z.int() }));
export type ListedRow = z.infer<typeof rowsSchema>[number];

/** Parses the rows of a list response. Throws if the status is not 200. */
export function parseRows(response: ApiResponse): ListedRow[] {
  if (response.status !== 200) throw new Error(`The list answered ${response.status}: ${response.text.slice(0, 500)}`);
  return rowsSchema.parse(response.body);
}

export const parseIds = (response: ApiResponse): number[] => parseRows(response).map(({ id }) => id);

/** The total of the header `Content-Range`. */
export const parseTotal = ({ headers }: ApiResponse): number => Number(headers.get('content-range')?.split('/')[1]);

const problemSchema = z.looseObject({
  detail: z.string(),
  type: z.string(),
  errors: z.record(z.string(), z.string()).optional(),
});

/** The field names in the errors of a response, sorted. */
export const parseInvalidFields = ({ body }: ApiResponse): string[] =>
  Object.keys(problemSchema.parse(body).errors ?? {}).toSorted();

export const parseDetail = ({ body }: ApiResponse): string => problemSchema.parse(body).detail;

/** The problem code: the last segment of `type`. */
export const parseProblemCode = ({ body }: ApiResponse): string => problemSchema.parse(body).type.split('/').at(-1) ?? '';

/** Expects a 422 with errors at exactly these fields. */
export function expectInvalid(response: ApiResponse, fields: readonly string[]): void {
  expect({ status: response.status, fields: response.status === 422 ? parseInvalidFields(response) : response.text }).toEqual({
    status: 422,
    fields: fields.toSorted(),
  });
}

/** Status and text of a response without its request id, for exact comparison. */
export const withoutRequestId = ({ status, text }: ApiResponse): string =>
  `${status} ${text.replace(/"requestId":"[^"]*"/, '"requestId":""')}`;
