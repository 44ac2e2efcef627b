import { AutocompleteInput, ReferenceInput, TextInput } from 'react-admin';
import { useActiveMembership } from '../access/session/session.ts';
import { CreateForm } from '../resource/forms/Forms.tsx';

const searchFilter = (q: string) => ({ q });

/** Form of a cooperation request for a published solution of another organiser. */
export default function CooperationCreate() {
  const ownOrganisationId = useActiveMembership()?.organisationId ?? null;
  const solutionFilter = {
    published: true,
    state: 'submitted',
    ...(ownOrganisationId === null ? {} : { organisationId_ne: ownOrganisationId }),
  };
  return (
    <CreateForm to={({ id }) => `cooperations/${id}/show`} button="cooperations.send">
      <ReferenceInput
        source="solutionId"
        reference="solutions"
        filter={solutionFilter}
        perPage={50}
        sort={{ field: 'title', order: 'ASC' }}
      >
        <AutocompleteInput optionText="title" filterToQuery={searchFilter} />
      </ReferenceInput>
      <TextInput source="message" multiline minRows={4} helperText="cooperations.askHelp" />
    </CreateForm>
  );
}
