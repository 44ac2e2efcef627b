import { type ResourceName, resourceOf } from '@pilotage/shared';
import type { FormDeclaration } from './formDeclaration.ts';

/** The first values of a form: what a POST would get, without the empty ones, and what the form says itself. */
export const firstValuesOf = <N extends ResourceName>(resource: N, form: FormDeclaration<N>): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(resourceOf(resource).defaults).filter(([, value]) => value !== null)),
  ...form.defaults,
});
