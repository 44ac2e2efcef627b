import { useNumberDraft } from '../../grid/useNumberDraft.ts';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import { enrolmentContent } from '../outbox/enrolmentBody.ts';
import { useEnrolmentSyncStatus } from '../outbox/useEnrolmentOutbox.ts';
import { type AcademyRow, shownEnrolment } from '../rows/academyRow.ts';
import { learnersDraftPrefix, type LearnersSlot } from './learnersSlot.ts';
import { parseLearners } from './parseLearners.ts';

interface UseLearnersDraftParams {
  row: AcademyRow;
  slot: LearnersSlot;
  outbox: EnrolmentOutbox;
  /** Counts what replaced the text from outside, such as a paste. */
  resets?: number;
}

/** The draft of one number of learners while the user types. */
export function useLearnersDraft({ row, slot, outbox, resets = 0 }: UseLearnersDraftParams) {
  const { unsent, progress } = useEnrolmentSyncStatus(outbox, row.address);
  const enrolment = shownEnrolment(row, outbox);
  const draft = useNumberDraft({
    address: row.address,
    outbox,
    // The record is saved as a whole: only the numbers that wait are marked.
    progress: unsent === null || unsent.body === null || isWritten(slot, unsent.body) ? progress : 'idle',
    stored: row.enrolment,
    shown: slot.read(enrolment),
    draftKey: `${learnersDraftPrefix(row.address)}${slot.key}`,
    parse: (text) => parseLearners(text, row, enrolment, slot),
    isUnchanged: (body) => enrolmentContent.isStored(enrolment, body),
    resets,
  });
  return { ...draft, enrolment, unsent };
}

/** Whether the body changes the number of the slot. */
const isWritten = (slot: LearnersSlot, body: object): boolean =>
  Object.keys(slot.write(null, null)).some((field) => Object.hasOwn(body, field));

export type LearnersDraft = ReturnType<typeof useLearnersDraft>;
