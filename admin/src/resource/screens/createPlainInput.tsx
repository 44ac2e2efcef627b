import type { ReactElement } from 'react';
import { BooleanInput, SelectInput, TextInput, type Validator } from 'react-admin';
import { type ResourceName, resourceOf } from '@pilotage/shared';
import { choicesOf } from '../fields/choicesOf.ts';
import { ClockTimeInput } from '../inputs/ClockTimeInput.tsx';
import { CountryInput } from '../inputs/CountryInput.tsx';
import { SlugInput } from '../inputs/SlugInput.tsx';
import { WorkPlanNumberInput } from '../../workPlan/WorkPlanNumberInput.tsx';
import { TimeZoneInput } from '../inputs/TimeZoneInput.tsx';
import { DayInput, FigureInput } from '../inputs/TypedInputs.tsx';
import type { InputOptions } from './formDeclaration.ts';
import { metaOfField } from './metaOfField.ts';

export interface InputProps extends InputOptions {
  key: string;
  source: string;
  validate?: Validator;
  alwaysOn?: true;
}

/** So long a text gets several lines at once. */
const shortestChapter = 4000;

/** Readers of the screen hear what others see as a mark at the label. */
const requiredProps = ({ isRequired }: Pick<InputProps, 'isRequired'>) =>
  isRequired ? { slotProps: { htmlInput: { 'aria-required': true } } } : {};

function createTextInput(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const { length = 0, format, oneLine } = metaOfField(resource, props.source);
  if (format === 'country') return <CountryInput key={key} {...props} />;
  if (format === 'clockTime') return <ClockTimeInput key={key} {...props} />;
  if (format === 'workPlanNumber') return <WorkPlanNumberInput key={key} {...props} />;
  if (format === 'timeZone') return <TimeZoneInput key={key} {...props} />;
  const { slugFrom } = resourceOf(resource);
  if (props.source === 'slug' && slugFrom !== null) return <SlugInput key={key} {...props} from={slugFrom} />;
  const required = requiredProps(props);
  if (oneLine) return <TextInput key={key} {...required} {...props} />;
  return <TextInput key={key} {...(length >= shortestChapter ? { minRows: 3 } : {})} {...required} {...props} multiline />;
}

/** The input of a field that refers to no record. Throws an Error for instants and structures: their input is written by hand. */
export function createPlainInput(resource: ResourceName, { key, ...props }: InputProps): ReactElement {
  const { kind } = metaOfField(resource, props.source);
  if (kind === 'text') return createTextInput(resource, { key, ...props });
  if (kind === 'choice') return <SelectInput key={key} {...props} choices={choicesOf(resource, props.source)} />;
  if (kind === 'day') return <DayInput key={key} {...requiredProps(props)} {...props} />;
  if (kind === 'figure' || kind === 'whole') return <FigureInput key={key} {...props} />;
  if (kind === 'flag') return <BooleanInput key={key} {...props} />;
  throw new Error(`${resource}.${props.source} is ${kind === 'json' ? 'a structure' : 'an instant'}: declare its input.`);
}
