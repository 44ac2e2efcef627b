import type { ComponentType } from 'react';
import type { ResourceName } from '@pilotage/shared';
import { CreateForm } from '../forms/CreateForm.tsx';
import { firstValuesOf } from './firstValuesOf.ts';
import type { FormDeclaration } from './formDeclaration.ts';
import { FormFields } from './FormFields.tsx';
import { pickNextValues } from './pickNextValues.ts';

/** Creates the form of a new record. `defaults` are first values that are known when the page opens. */
export function createCreatePage<N extends ResourceName>(
  resource: N,
  form: FormDeclaration<N>,
): ComponentType<{ defaults?: object }> {
  const { to, button, addsAnother, nextValues } = form;
  const another = addsAnother === true ? 'resource.saveAndAdd' : addsAnother;
  const firstValues = firstValuesOf(resource, form);
  return function CreatePage({ defaults }) {
    return (
      <CreateForm
        defaults={{ ...firstValues, ...defaults }}
        nextValues={(saved) => pickNextValues(resource, saved, nextValues)}
        {...(to ? { to } : {})}
        {...(button ? { button } : {})}
        {...(another ? { another } : {})}
      >
        <FormFields resource={resource} form={form} isNew />
      </CreateForm>
    );
  };
}
