import { AutocompleteInput, ReferenceInput } from 'react-admin';

const drafts = { state: 'draft' };
const byTitle = { field: 'title', order: 'ASC' } as const;

/** Selects a draft of an evaluation. The API lists those of the author alone, and takes a new recommendation for no other evaluation. */
export function DraftEvaluationInput() {
  return (
    <ReferenceInput source="evaluationId" reference="evaluations" filter={drafts} perPage={200} sort={byTitle}>
      <AutocompleteInput optionText="title" isRequired />
    </ReferenceInput>
  );
}
