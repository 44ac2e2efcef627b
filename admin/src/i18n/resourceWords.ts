import type { FieldOf, RecordOf, ResourceName, resourcesWithoutScreens } from '@pilotage/shared';

type ValueOf<N extends ResourceName, F> = NonNullable<RecordOf<N>[F & keyof RecordOf<N>]>;

/** Whether `Value` is a choice with words of its own. A choice among resources is shown by their names. */
type ChoiceWithWords<Value> = [Value] extends [ResourceName]
  ? false
  : [Value] extends [string]
    ? string extends Value
      ? false
      : true
    : false;

type ChoiceFieldOf<N extends ResourceName> = {
  [F in FieldOf<N>]: ChoiceWithWords<ValueOf<N, F>> extends true ? F : never;
}[FieldOf<N>];

type ChoiceWords<N extends ResourceName> = [ChoiceFieldOf<N>] extends [never]
  ? { choices?: never }
  : { choices: { [F in ChoiceFieldOf<N>]: Record<Extract<ValueOf<N, F>, string>, string> } };

/** The text of an empty list; a resource without screens has none. */
type EmptyWords<N extends ResourceName> = N extends (typeof resourcesWithoutScreens)[number]
  ? { empty?: never }
  : { empty: string };

/**
 * The English words of a resource: its name in both numbers, the text of its empty list, a label for each field, and a text for
 * each value of each choice. What is missing, and a word for a field that the contract does not have, does not compile. `Extra`
 * names what is labelled beside the fields.
 */
export type ResourceWords<N extends ResourceName, Extra extends string = never> = {
  name: `${string} |||| ${string}`;
  /** The name of one within a sentence, where it is not that with a small first letter. */
  inText?: string;
  fields: Record<FieldOf<N> | Extra, string> & Partial<Record<'id' | 'createdAt' | 'updatedAt', string>>;
  /** Titles of pages that are called otherwise than those of other resources. */
  page?: Partial<Record<'list' | 'create' | 'edit' | 'show', string>>;
} & EmptyWords<N> &
  ChoiceWords<N>;
