import type { ReactElement } from 'react';
import type { RaRecord, TextInputProps, Validator } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import type { FormFieldOf, NeededRight } from './screenFields.ts';

/** What an input may have beyond what its field's kind says. */
export interface InputOptions extends Pick<TextInputProps, 'autoComplete' | 'inputMode' | 'minRows'> {
  /** i18n key of the text below the input. */
  helperText?: string;
  /** For a reference: the field that names its records here. */
  optionText?: string;
  /** Whether its label is marked; default: where a new record must be given the field. */
  isRequired?: boolean;
}

interface FieldOptions<N extends ResourceName> extends InputOptions {
  source: FormFieldOf<N>;
  needs?: NeededRight;
}

/** A field, a field with options, or an input of its own. */
export type InputEntry<N extends ResourceName> = FormFieldOf<N> | FieldOptions<N> | ReactElement;

/** A part of a longer form, with its heading. */
export interface FormSection<N extends ResourceName> {
  /** i18n key of the heading. */
  section: string;
  fields: readonly InputEntry<N>[];
}

export type FormEntry<N extends ResourceName> = InputEntry<N> | FormSection<N>;

export type Validators<N extends ResourceName> = Partial<Record<FormFieldOf<N>, Validator>>;

/** What the form of a resource says. Immutable fields are asked for at creation alone. */
export interface FormDeclaration<N extends ResourceName> {
  /** Where the state of a record decides what can be written: a function of the record, undefined at creation. */
  fields: readonly FormEntry<N>[] | ((record: RecordOf<N> | undefined) => readonly FormEntry<N>[]);
  /** First values, besides the contract's. */
  defaults?: Partial<Record<FormFieldOf<N>, unknown>>;
  /** Validation by the server's rules, where it needs other records or fields. */
  useValidators?: () => Validators<N>;
  /** Title of the page of an existing record; default: what react-admin says. */
  title?: ReactElement;
  /** i18n key of the text that replaces the form where the record cannot be changed now. */
  lock?: (record: RaRecord) => string | null;
  /** Whether the record in its current state can be deleted; default: yes. */
  isRemovable?: (record: RaRecord) => boolean;
  /** Where a save redirects to; default: the list. */
  to?: (saved: RaRecord) => string;
  /** Where a deletion redirects to; default: the list. */
  afterRemoval?: (record: RaRecord) => string;
  /** Label of the button that creates the record, where it does more than save. */
  button?: string;
  /** Whether several are created in a row; a text is the i18n key of the button that does so. */
  addsAnother?: true | string;
  /** What the next record of a row begins with; default: references and choices of the one before. */
  nextValues?: (saved: RaRecord) => Partial<Record<FormFieldOf<N>, unknown>>;
}
