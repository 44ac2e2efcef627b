import { useRecordContext } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { createFormInputs } from './createFormInputs.ts';
import type { FormDeclaration } from './formDeclaration.ts';

interface FormFieldsProps<N extends ResourceName> {
  resource: N;
  form: FormDeclaration<N>;
  isNew: boolean;
}

/** Stands in for the hook of a form without validators. */
const useNoValidators = () => ({});

/** The inputs of a form, as the record and the viewer's rights ask for them. */
export function FormFields<N extends ResourceName>({ resource, form, isNew }: FormFieldsProps<N>) {
  const { fields, useValidators = useNoValidators } = form;
  const validators = useValidators();
  const ability = useAbility();
  const record = useRecordContext<RecordOf<N>>();
  const entries = typeof fields === 'function' ? fields(record) : fields;
  return <>{createFormInputs(resource, entries, { isNew, isAllowed: (right) => ability.can(...right), validators })}</>;
}
