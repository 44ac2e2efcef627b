import { Conflict, DatabaseError, FieldsNotWritable, Forbidden, NotFound, QuotaReached, ReadOnly } from '@pilotage/db';
import { ConcurrencyQuotaExceeded } from '../concurrency/fairConcurrencyLimiter.ts';
import { QueueFull } from '../concurrency/concurrencyLimiter.ts';
import { type FieldProblems, formatFieldMessage, type ProblemCode, problems } from '@pilotage/shared';

interface ProblemDetails {
  detail?: string;
  fields?: FieldProblems;
  /** The stored record, of a conflict. */
  current?: object;
  /** What proves when the request came, of one that came too late. */
  receipt?: object;
  /** Seconds after which the request may be sent again. */
  retryAfter?: number;
}

/** A refusal that the answer names. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? problems[code].detail);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}

/** One function makes every refusal of content, so that all fields are named at once. */
export const createValidationProblem = (fields: FieldProblems): Problem => new Problem('invalid', { fields });

const retryAfterSeconds = 2;

const fixedFieldProblems = (fields: readonly string[]): FieldProblems =>
  Object.fromEntries(fields.map((field) => [field, { code: 'field.fixed' as const }]));

function bodyParserProblemOf(error: object): Problem | null {
  const type = 'type' in error ? error.type : null;
  if (type === 'entity.too.large') return new Problem('tooLarge');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new Problem('mediaType');
  const status = 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? new Problem('malformed') : null;
}

/** Any error as a refusal; what nobody foresaw is `internal` and shows nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotFound) return new Problem('notFound');
  if (error instanceof Forbidden) return new Problem('forbidden');
  if (error instanceof ReadOnly) return new Problem('viewingAs');
  if (error instanceof Conflict) return new Problem('conflict', { current: error.current });
  if (error instanceof QuotaReached) return new Problem('rowsFull');
  if (error instanceof FieldsNotWritable) return createValidationProblem(fixedFieldProblems(error.fields));
  if (error instanceof DatabaseError) {
    if (error.fault === 'duplicate') return new Problem('duplicate');
    if (error.fault === 'reference') return new Problem('inUse');
    return new Problem('unavailable', { retryAfter: retryAfterSeconds });
  }
  if (error instanceof ConcurrencyQuotaExceeded) return new Problem('tooManyAtOnce', { retryAfter: error.retryAfter });
  if (error instanceof QueueFull) return new Problem('unavailable', { retryAfter: error.retryAfter });
  const parserProblem = typeof error === 'object' && error !== null ? bodyParserProblemOf(error) : null;
  return parserProblem ?? new Problem('internal');
}

/** The refusal as `application/problem+json`; `message` repeats the detail for react-admin. */
export function serializeProblem(problem: Problem, requestId: string) {
  const { status, title, detail: defaultDetail } = problems[problem.code];
  const { detail = defaultDetail, fields, current, receipt } = problem.details;
  const errors = fields && Object.fromEntries(Object.entries(fields).map(([field, each]) => [field, formatFieldMessage(each)]));
  return {
    type: `https://pilotage.invalid/problems/${problem.code}`,
    title,
    status,
    detail,
    message: detail,
    ...(errors ? { errors } : {}),
    ...(current ? { current } : {}),
    ...(receipt ? { receipt } : {}),
    requestId,
  };
}
