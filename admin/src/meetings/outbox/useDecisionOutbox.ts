import { useSyncExternalStore } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { MeetingDecision, Task } from '@pilotage/shared';
import { markSessionExpired } from '../../access/session/session.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { sendJson } from '../../data/request.ts';
import { CellOutbox } from '../../outbox/CellOutbox.ts';
import { createOutboxHook } from '../../outbox/createOutboxHook.ts';
import { createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import { scheduleTask } from '../../outbox/scheduleTask.ts';
import type { DecisionBody } from '../createDecisionBody.ts';
import { addRecordedDecision } from '../slides/slidesQuery.ts';
import { type DecisionAddress, decisionContent, type UnsentDecision } from './decisionContent.ts';

interface RecordedDecision {
  decision: MeetingDecision;
  task: Task | null;
}

/** Records decisions of meetings. Each is kept in this browser until the server has confirmed it. */
export type DecisionOutbox = CellOutbox<MeetingDecision, DecisionAddress, DecisionBody>;

async function sendDecision(
  _: MeetingDecision | null,
  { meetingId }: DecisionAddress,
  body: DecisionBody | null,
  key: string,
): Promise<MeetingDecision | null> {
  if (body === null) return null;
  const recorded = await sendJson<RecordedDecision>('POST', `/meetings/${meetingId}/decisions`, body, key);
  return recorded.decision;
}

const createOutbox = (membershipId: number, queries: QueryClient): DecisionOutbox =>
  new CellOutbox(decisionContent, {
    send: sendDecision,
    fetchStored: async () => null,
    readCache: () => null,
    updateCache: async (_, decision) => {
      if (decision) addRecordedDecision(queries, decision);
    },
    storage: createUnsentStorage<UnsentDecision>('decisions', membershipId),
    createKey: createIdempotencyKey,
    onSessionExpired: markSessionExpired,
    onOwnWrite: () => undefined,
    schedule: scheduleTask,
  });

export const useDecisionOutbox = createOutboxHook((owner, queries) => createOutbox(owner.membershipId, queries));

/** The decisions that are still to be sent; a change renders whoever asks. */
export const useUnsentDecisions = (outbox: DecisionOutbox): readonly UnsentDecision[] =>
  useSyncExternalStore(outbox.subscribe, outbox.unsentChanges);
