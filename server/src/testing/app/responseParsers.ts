import { type RecordOf, type ResourceName, resources } from '@pilotage/shared';
import { expect } from 'vitest';
import { z } from 'zod';
import type { ApiResponse } from './apiClient.ts';

/** What stands in for fields that the reader of a response may not read. */
const unreadable: Readonly<Partial<Record<ResourceName, object>>> = {
  attachments: { storedAs: `${'0'.repeat(32)}/${'0'.repeat(32)}` },
  consortium: { pictureStoredAs: null },
  scores: { sharedDomainConfirmed: false },
  enrolments: { parts: {} },
};

const isRecordOf = <N extends ResourceName>(name: N, value: unknown): value is RecordOf<N> =>
  resources[name].read.safeParse(value).success;

/** Parses the record of a response. Throws with the response text if the status differs. */
export function parseRecord<N extends ResourceName>(name: N, response: ApiResponse, status: number): RecordOf<N> {
  if (response.status !== status) throw new Error(`${name} answered ${response.status}: ${response.text.slice(0, 500)}`);
  const record: unknown = resources[name].read.parse({ ...unreadable[name], ...Object(response.body) });
  if (!isRecordOf(name, record)) throw new Error(`${name} answered what its contract does not read.`);
  return record;
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
