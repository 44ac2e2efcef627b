import { isValidElement, type ReactElement } from 'react';
import type { Validator } from 'react-admin';
import { requiredFieldsOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { createInput } from './createInput.tsx';
import type { InputEntry } from './formDeclaration.ts';
import { metaOfField } from './metaOfField.ts';
import type { NeededRight } from './screenFields.ts';

interface FormContext {
  isNew: boolean;
  isAllowed: (right: NeededRight) => boolean;
  validators: Readonly<Record<string, Validator | undefined>>;
}

/** The inputs of a form: of immutable fields at creation alone, and none that the viewer has no right to. */
export function createFormInputs<N extends ResourceName>(
  resource: N,
  entries: readonly InputEntry<N>[],
  { isNew, isAllowed, validators }: FormContext,
): ReactElement[] {
  const { immutable } = resourceOf(resource);
  const required = requiredFieldsOf(resourceOf(resource));
  return entries.flatMap((entry) => {
    if (isValidElement(entry)) return [entry];
    const { needs, ...options } = typeof entry === 'string' ? { source: entry, needs: undefined } : entry;
    if ((!isNew && options.source in immutable) || (needs && !isAllowed(needs))) return [];
    const validate = validators[options.source];
    // A switch is never empty.
    const isMarked = required.includes(options.source) && metaOfField(resource, options.source).kind !== 'flag';
    const mark = isMarked ? { isRequired: true } : {};
    return [createInput(resource, { key: options.source, ...mark, ...options, ...(validate ? { validate } : {}) })];
  });
}
