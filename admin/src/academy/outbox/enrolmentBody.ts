import { type Enrolment, enrolmentStages } from '@pilotage/shared';
import type { OutboxContent } from '../../outbox/outboxContent.ts';

/** The figures of one organisation in a module and a period. */
export type EnrolmentAddress = Pick<Enrolment, 'organisationId' | 'moduleId' | 'periodId'>;

const writtenFields = [...enrolmentStages, 'parts'] as const;

/** Request body of an enrolment; absent fields stay unchanged. */
export type EnrolmentBody = Partial<Pick<Enrolment, (typeof writtenFields)[number]>>;

const emptyEnrolment: Required<EnrolmentBody> = { enrolled: null, active: null, completed: null, certified: null, parts: {} };
const blankEnrolment = { id: 0, version: 0, createdAt: '', updatedAt: '', illustrative: false, ...emptyEnrolment };

function isStored(enrolment: Enrolment | null, body: EnrolmentBody | null): boolean {
  if (enrolment === null || body === null) return enrolment === body;
  return writtenFields.every(
    (field) => body[field] === undefined || JSON.stringify(body[field]) === JSON.stringify(enrolment[field]),
  );
}

function restore(enrolment: Enrolment | null): EnrolmentBody | null {
  if (enrolment === null) return null;
  const { enrolled, active, completed, certified, parts } = enrolment;
  return { enrolled, active, completed, certified, parts };
}

/** What the outbox has to know about the figures of the academy. */
export const enrolmentContent: OutboxContent<Enrolment, EnrolmentAddress, EnrolmentBody> = {
  keyOf: ({ organisationId, moduleId, periodId }) => `${organisationId}.${moduleId}.${periodId}`,
  apply: (base, address, body) => (body === null ? null : { ...(base ?? { ...blankEnrolment, ...address }), ...body }),
  isStored,
  /** What is typed after a removal that is not sent yet begins from nothing. */
  merge: (earlier, later) => later && { ...(earlier ?? emptyEnrolment), ...later },
  restore,
};
