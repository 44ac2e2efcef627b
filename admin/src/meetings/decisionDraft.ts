/** What is typed of a decision: ids and days are texts. */
export interface DecisionDraft {
  text: string;
  agendaItemId: string;
  organisationId: string;
  title: string;
  dueOn: string;
}
