import type { ComponentType } from 'react';
import type { ResourceName } from '@pilotage/shared';
import { EditForm } from '../forms/EditForm.tsx';
import type { FormDeclaration } from './formDeclaration.ts';
import { FormFields } from './FormFields.tsx';

/** Creates the form of an existing record. */
export function createEditPage<N extends ResourceName>(resource: N, form: FormDeclaration<N>): ComponentType {
  const { title, lock, isRemovable, to, afterRemoval } = form;
  return function EditPage() {
    return (
      <EditForm
        {...(title ? { title } : {})}
        {...(to ? { to } : {})}
        lock={lock}
        isRemovable={isRemovable}
        afterRemoval={afterRemoval}
      >
        <FormFields resource={resource} form={form} isNew={false} />
      </EditForm>
    );
  };
}
