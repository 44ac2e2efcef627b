import { AutocompleteInput, ReferenceInput, TextInput } from 'react-admin';
import { useActiveHat } from '../access/session.ts';
import { CreateForm } from '../resource/Forms.tsx';

const search = (q: string) => ({ q });

/** A request to work on a published solution of somebody else's contest. */
export default function CooperationCreate() {
  const own = useActiveHat()?.organisationId ?? null;
  const ofOthers = { published: true, state: 'submitted', ...(own === null ? {} : { organisationId_ne: own }) };
  return (
    <CreateForm to={({ id }) => `cooperations/${id}/show`} button="cooperations.send">
      <ReferenceInput
        source="solutionId"
        reference="solutions"
        filter={ofOthers}
        perPage={50}
        sort={{ field: 'title', order: 'ASC' }}
      >
        <AutocompleteInput optionText="title" filterToQuery={search} />
      </ReferenceInput>
      <TextInput source="message" multiline minRows={4} helperText="cooperations.askHelp" />
    </CreateForm>
  );
}
