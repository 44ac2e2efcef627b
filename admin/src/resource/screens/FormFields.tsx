import { useRecordContext } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { createFormInputs } from './createFormInputs.ts';
import { FormSectionFrame } from '../forms/FormSectionFrame.tsx';
import { RequiredNote } from '../forms/RequiredNote.tsx';
import type { FormDeclaration, FormEntry, FormSection } from './formDeclaration.ts';
import type { NeededRight } from './screenFields.ts';

interface FormFieldsProps<N extends ResourceName> {
  resource: N;
  form: FormDeclaration<N>;
  isNew: boolean;
}

/** Stands in for the hook of a form without validators. */
const useNoValidators = () => ({});

const isSection = <N extends ResourceName>(entry: FormEntry<N>): entry is FormSection<N> =>
  typeof entry === 'object' && 'section' in entry;

/** The inputs of a form, as the record and the viewer's rights ask for them. */
export function FormFields<N extends ResourceName>({ resource, form, isNew }: FormFieldsProps<N>) {
  const { fields, useValidators = useNoValidators } = form;
  const validators = useValidators();
  const ability = useAbility();
  const stored = useRecordContext<RecordOf<N>>();
  const entries = typeof fields === 'function' ? fields(isNew ? undefined : stored) : fields;
  const context = { isNew, isAllowed: (right: NeededRight) => ability.can(...right), validators };
  const parts = entries.map((entry) => {
    if (!isSection(entry)) return createFormInputs(resource, [entry], context);
    const inputs = createFormInputs(resource, entry.fields, context);
    if (inputs.length === 0) return null;
    return (
      <FormSectionFrame key={entry.section} title={entry.section}>
        {inputs}
      </FormSectionFrame>
    );
  });
  return (
    <>
      <RequiredNote />
      {parts}
    </>
  );
}
