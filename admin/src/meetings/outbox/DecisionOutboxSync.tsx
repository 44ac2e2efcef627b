import { useDecisionOutbox } from './useDecisionOutbox.ts';

/** Creates the outbox of decisions, which sends what is queued. */
export default function DecisionOutboxSync() {
  useDecisionOutbox();
  return null;
}
