import type { ComponentType } from 'react';
import type { ResourceName, Resources, Verb } from '@pilotage/shared';
import type { FormDeclaration, FormEntry } from './formDeclaration.ts';
import type { ListDeclaration } from './listDeclaration.ts';
import type { ShowDeclaration, ShowEntry } from './showDeclaration.ts';

type FormPart<N extends ResourceName> = readonly FormEntry<N>[] | FormDeclaration<N>;

/** The screens of a resource. What is not declared does not exist; a component is a page that is written by hand. */
export interface ScreensDeclaration<N extends ResourceName> {
  list?: ListDeclaration<N> | ComponentType;
  show?: readonly ShowEntry<N>[] | ShowDeclaration<N> | ComponentType;
  /** The form of new and existing records; it has a page for each of the verbs `create` and `update` that the resource has. */
  form?: FormPart<N>;
  /** The form of new records alone. */
  create?: FormPart<N> | ComponentType;
  /** The form of existing records alone. */
  edit?: FormPart<N> | ComponentType;
}

export type PageName = 'list' | 'show' | 'create' | 'edit';

/** The verb behind each page that a form makes. */
interface VerbOfPage {
  create: 'create';
  edit: 'update';
}

type VerbOf<N extends ResourceName> = Extract<Resources[N]['verbs'][number], Verb>;

type FormPageOf<N extends ResourceName, D> = 'form' extends keyof D
  ? { [P in keyof VerbOfPage]: VerbOfPage[P] extends VerbOf<N> ? P : never }[keyof VerbOfPage]
  : never;

/** The pages that a declaration has. */
export type PageOf<N extends ResourceName, D> = Extract<keyof D, PageName> | FormPageOf<N, D>;
