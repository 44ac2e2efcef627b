import { Conflict, DatabaseError, FieldsNotWritable, Forbidden, NotFound, QuotaReached } from '@pilotage/db';
import { ShareUsed } from '../access/fairTurns.ts';
import { Busy } from '../access/turns.ts';
import { type FieldProblems, fieldMessage, type ProblemCode, problems } from '@pilotage/shared';

interface Extra {
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
  readonly extra: Extra;

  constructor(code: ProblemCode, extra: Extra = {}) {
    super(extra.detail ?? problems[code].detail);
    this.name = 'Problem';
    this.code = code;
    this.extra = extra;
  }
}

/** One function makes every refusal of content, so that all fields are named at once. */
export const invalid = (fields: FieldProblems): Problem => new Problem('invalid', { fields });

const retrySeconds = 2;

const fixedFields = (fields: readonly string[]): FieldProblems =>
  Object.fromEntries(fields.map((field) => [field, { code: 'field.fixed' as const }]));

function bodyProblem(error: object): Problem | null {
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
  if (error instanceof Conflict) return new Problem('conflict', { current: error.current });
  if (error instanceof QuotaReached) return new Problem('rowsFull');
  if (error instanceof FieldsNotWritable) return invalid(fixedFields(error.fields));
  if (error instanceof DatabaseError) {
    if (error.fault === 'duplicate') return new Problem('duplicate');
    if (error.fault === 'reference') return new Problem('referred');
    return new Problem('unavailable', { retryAfter: retrySeconds });
  }
  if (error instanceof ShareUsed) return new Problem('tooManyAtOnce', { retryAfter: error.retryAfter });
  if (error instanceof Busy) return new Problem('unavailable', { retryAfter: error.retryAfter });
  const ofBody = typeof error === 'object' && error !== null ? bodyProblem(error) : null;
  return ofBody ?? new Problem('internal');
}

/** The refusal as `application/problem+json`; `message` repeats the detail for react-admin. */
export function problemBody(problem: Problem, requestId: string) {
  const { status, title, detail: standard } = problems[problem.code];
  const { detail = standard, fields, current, receipt } = problem.extra;
  const errors = fields && Object.fromEntries(Object.entries(fields).map(([field, each]) => [field, fieldMessage(each)]));
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
