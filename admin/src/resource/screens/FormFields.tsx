import type { ReactElement } from 'react';
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

const isMarked = ({ props }: ReactElement): boolean =>
  typeof props === 'object' && props !== null && 'isRequired' in props && props.isRequired === true;

/** The inputs of a form, as the record and the viewer's rights ask for them. */
export function FormFields<N extends ResourceName>({ resource, form, isNew }: FormFieldsProps<N>) {
  const { fields, useValidators = useNoValidators } = form;
  const validators = useValidators();
  const ability = useAbility();
  const stored = useRecordContext<RecordOf<N>>();
  const entries = typeof fields === 'function' ? fields(isNew ? undefined : stored) : fields;
  const context = { isNew, isAllowed: (right: NeededRight) => ability.can(...right), validators };
  const groups = entries.map((entry) => {
    const section = isSection(entry) ? entry : { section: null, fields: [entry] };
    return { title: section.section, inputs: createFormInputs(resource, section.fields, context) };
  });
  const shown = groups.filter(({ inputs }) => inputs.length > 0);
  return (
    <>
      {shown.some(({ inputs }) => inputs.some(isMarked)) && <RequiredNote />}
      {shown.map(({ title, inputs }) =>
        title === null ? (
          inputs
        ) : (
          <FormSectionFrame key={title} title={title}>
            {inputs}
          </FormSectionFrame>
        ),
      )}
    </>
  );
}
