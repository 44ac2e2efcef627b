import type { MeetingDecision } from '@pilotage/shared';
import type { OutboxContent } from '../../outbox/outboxContent.ts';
import type { UnsentChange } from '../../outbox/unsentChange.ts';
import type { DecisionBody } from '../createDecisionBody.ts';

/** A decision of a meeting that is being recorded. The key is this browser's, for the decision has no number yet. */
export interface DecisionAddress {
  meetingId: number;
  key: string;
}

/** A decision that the server has not confirmed. */
export type UnsentDecision = UnsentChange<MeetingDecision, DecisionAddress, DecisionBody>;

/** Decisions are only added, so that two devices never change the same one. A `body` of null takes an unsent one back. */
export const decisionContent: OutboxContent<MeetingDecision, DecisionAddress, DecisionBody> = {
  keyOf: ({ meetingId, key }) => `${meetingId}.${key}`,
  apply: (base) => base,
  isStored: (decision, body) => (decision === null) === (body === null),
  merge: (_, later) => later,
  restore: () => null,
};
