import { AutocompleteInput, type RaRecord, ReferenceInput } from 'react-admin';
import { formatRecordName, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { optionFieldOf } from '../screens/optionFieldOf.ts';

interface RecordInputProps {
  source: string;
  reference: ResourceName;
  /** The field that names the records here; default: their full name. */
  optionText?: string;
  helperText?: string;
  isRequired?: boolean;
  alwaysOn?: true;
}

/** The full name of a record; a number as its formatted name. */
function nameOptionsBy(reference: ResourceName, field: string) {
  const schema = resourceOf(reference).fields[field];
  const isText = schema === undefined || metaOf(schema).kind === 'text';
  return isText ? field : (record: RaRecord) => formatRecordName(reference, record) ?? String(record.id);
}

/** Input that selects a record of another resource by name. */
export function RecordInput({ source, reference, optionText, helperText, isRequired = false }: RecordInputProps) {
  const field = optionFieldOf(reference);
  return (
    <ReferenceInput source={source} reference={reference} perPage={200} sort={{ field, order: 'ASC' }}>
      <AutocompleteInput
        optionText={optionText ?? nameOptionsBy(reference, field)}
        isRequired={isRequired}
        {...(helperText ? { helperText } : {})}
      />
    </ReferenceInput>
  );
}
