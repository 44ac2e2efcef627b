import { normalizeDay } from '@pilotage/shared';
import type { DecisionDraft } from './decisionDraft.ts';

const maxTitleLength = 200;

/** The words of a decision as the title of its task: one line, shortened where it is too long. */
function titleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= maxTitleLength ? line : `${line.slice(0, maxTitleLength - 1).trimEnd()}…`;
}

/** What is sent of a decision, with a task where an organisation is named. */
export interface DecisionBody {
  text: string;
  agendaItemId: number | null;
  task: { organisationId: number; title: string; dueOn: string | null } | null;
}

/** What is sent of what was typed. The title of the task is the decision's words where it has none of its own. */
export function createDecisionBody({ text, agendaItemId, organisationId, title, dueOn }: DecisionDraft): DecisionBody {
  const day = normalizeDay(dueOn);
  return {
    text: text.trim(),
    agendaItemId: agendaItemId === '' ? null : Number(agendaItemId),
    task:
      organisationId === ''
        ? null
        : {
            organisationId: Number(organisationId),
            title: titleOf(title.trim() === '' ? text : title),
            dueOn: day === '' ? null : day,
          },
  };
}
