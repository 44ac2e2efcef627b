import type { ReactElement } from 'react';
import { BooleanInput, SelectInput, TextInput, type Validator } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { choicesOf } from '../fields/choicesOf.ts';
import { DayInput, FigureInput } from '../inputs/TypedInputs.tsx';
import type { InputOptions } from './formDeclaration.ts';
import { metaOfField } from './metaOfField.ts';

export interface InputProps extends InputOptions {
  key: string;
  source: string;
  validate?: Validator;
  alwaysOn?: true;
}

/** Longer texts than names get several lines, and long ones several at once. */
const [longestLine, shortestChapter] = [300, 4000];

function createTextInput(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const maxLength = metaOfField(resource, props.source).length ?? 0;
  if (maxLength <= longestLine) return <TextInput key={key} {...props} />;
  return <TextInput key={key} {...(maxLength >= shortestChapter ? { minRows: 3 } : {})} {...props} multiline />;
}

/** The input of a field that refers to no record. Throws an Error for instants and structures: their input is written by hand. */
export function createPlainInput(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const { kind } = metaOfField(resource, props.source);
  if (kind === 'text') return createTextInput(resource, { key, ...props });
  if (kind === 'choice') return <SelectInput key={key} {...props} choices={choicesOf(resource, props.source)} />;
  if (kind === 'day') return <DayInput key={key} {...props} />;
  if (kind === 'figure' || kind === 'whole') return <FigureInput key={key} {...props} />;
  if (kind === 'flag') return <BooleanInput key={key} {...props} />;
  throw new Error(`${resource}.${props.source} is ${kind === 'json' ? 'a structure' : 'an instant'}: declare its input.`);
}
