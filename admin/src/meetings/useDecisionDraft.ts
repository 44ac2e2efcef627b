import { useDraft } from '../drafts/useDraft.ts';
import type { DecisionBody } from './createDecisionBody.ts';
import type { DecisionDraft } from './decisionDraft.ts';

const emptyDecision: DecisionDraft = { text: '', agendaItemId: '', organisationId: '', title: '', dueOn: '' };

const isStored = (stored: unknown): stored is Record<string, unknown> => typeof stored === 'object' && stored !== null;

function parseDecision(stored: unknown): DecisionDraft {
  if (!isStored(stored)) return emptyDecision;
  const textOf = (field: keyof DecisionDraft) => (typeof stored[field] === 'string' ? stored[field] : '');
  return {
    text: textOf('text'),
    agendaItemId: textOf('agendaItemId'),
    organisationId: textOf('organisationId'),
    title: textOf('title'),
    dueOn: textOf('dueOn'),
  };
}

/** The words of a decision that was not recorded, to be corrected. */
export const readDecisionBody = ({ text, agendaItemId, task }: DecisionBody): DecisionDraft => ({
  text,
  agendaItemId: agendaItemId === null ? '' : String(agendaItemId),
  organisationId: task === null ? '' : String(task.organisationId),
  title: task?.title ?? '',
  dueOn: task?.dueOn ?? '',
});

/** The draft of the next decision of a meeting. */
export const useDecisionDraft = (meetingId: number) =>
  useDraft<DecisionDraft>({
    draftKey: `meetings.${meetingId}.decision`,
    parse: parseDecision,
    isEmpty: (value) => Object.values(value).every((each) => each === ''),
  });
