import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useActiveMembership } from '../access/session/session.ts';

const searchFilter = (q: string) => ({ q });

/** Selects a published solution of another organiser. */
export function SolutionInput() {
  const ownOrganisationId = useActiveMembership()?.organisationId ?? null;
  const solutionFilter = {
    published: true,
    state: 'submitted',
    ...(ownOrganisationId === null ? {} : { organisationId_ne: ownOrganisationId }),
  };
  return (
    <ReferenceInput
      source="solutionId"
      reference="solutions"
      filter={solutionFilter}
      perPage={50}
      sort={{ field: 'title', order: 'ASC' }}
    >
      <AutocompleteInput optionText="title" filterToQuery={searchFilter} />
    </ReferenceInput>
  );
}
