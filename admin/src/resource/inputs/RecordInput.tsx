import { AutocompleteInput, type RaRecord, ReferenceInput } from 'react-admin';

/** Input that selects a record of another resource by name. */
export function RecordInput({
  source,
  reference,
  optionText = 'name',
  sort = 'name',
  helperText,
}: {
  source: string;
  reference: string;
  optionText?: string | ((record: RaRecord) => string);
  sort?: string;
  helperText?: string;
}) {
  return (
    <ReferenceInput source={source} reference={reference} perPage={200} sort={{ field: sort, order: 'ASC' }}>
      <AutocompleteInput optionText={optionText} {...(helperText ? { helperText } : {})} />
    </ReferenceInput>
  );
}
