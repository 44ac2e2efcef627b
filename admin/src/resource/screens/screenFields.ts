import type { Action, FieldOf, ResourceName, Resources } from '@pilotage/shared';

/** The fields of a record that a list or a page may show. */
export type ShownFieldOf<N extends ResourceName> = FieldOf<N> | 'createdAt' | 'updatedAt';

/** The fields of a record that people write: once, at creation, or later too. */
export type FormFieldOf<N extends ResourceName> = Extract<
  keyof Resources[N]['immutable'] | keyof Resources[N]['writable'],
  string
>;

/** What a viewer must be allowed to do before a part of a page is rendered. */
export type NeededRight = readonly [Action, ResourceName];
