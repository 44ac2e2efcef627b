import { usePlanOutbox } from './usePlanOutbox.ts';

/** Creates the outbox of plans, which sends its queued changes. */
export default function PlanOutboxSync() {
  usePlanOutbox();
  return null;
}
