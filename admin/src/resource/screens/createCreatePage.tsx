import type { ComponentType } from 'react';
import type { ResourceName } from '@pilotage/shared';
import { CreateForm } from '../forms/Forms.tsx';
import { firstValuesOf } from './firstValuesOf.ts';
import type { FormDeclaration } from './formDeclaration.ts';
import { FormFields } from './FormFields.tsx';

/** Creates the form of a new record. `defaults` are first values that are known when the page opens. */
export function createCreatePage<N extends ResourceName>(
  resource: N,
  form: FormDeclaration<N>,
): ComponentType<{ defaults?: object }> {
  const { to, button } = form;
  const firstValues = firstValuesOf(resource, form);
  return function CreatePage({ defaults }) {
    return (
      <CreateForm defaults={{ ...firstValues, ...defaults }} {...(to ? { to } : {})} {...(button ? { button } : {})}>
        <FormFields resource={resource} form={form} isNew />
      </CreateForm>
    );
  };
}
