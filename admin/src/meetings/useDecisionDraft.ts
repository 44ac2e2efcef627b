import { useDraft } from '../drafts/useDraft.ts';

/** What is typed of a decision: ids and days are texts. */
export interface DecisionDraft {
  text: string;
  agendaItemId: string;
  organisationId: string;
  title: string;
  dueOn: string;
}

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

/** The draft of the next decision of a meeting. */
export const useDecisionDraft = (meetingId: number) =>
  useDraft<DecisionDraft>({
    draftKey: `meetings.${meetingId}.decision`,
    parse: parseDecision,
    isEmpty: (value) => Object.values(value).every((each) => each === ''),
  });
