import { useEnrolmentOutbox } from './useEnrolmentOutbox.ts';

/** Creates the outbox of the academy's figures, which sends its queued changes. */
export default function EnrolmentOutboxSync() {
  useEnrolmentOutbox();
  return null;
}
