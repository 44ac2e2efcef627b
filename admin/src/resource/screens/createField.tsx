import type { ReactElement } from 'react';
import { BooleanField, ReferenceArrayField, SingleFieldList, TextField } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { ChoiceText } from '../fields/ChoiceText.tsx';
import { DayField } from '../fields/DayField.tsx';
import { FigureField } from '../fields/FigureField.tsx';
import { InstantField } from '../fields/InstantField.tsx';
import { ReferenceNameField } from '../fields/ReferenceNameField.tsx';
import { metaOfField } from './metaOfField.ts';
import { optionFieldOf } from './optionFieldOf.ts';

interface FieldProps {
  key: string;
  source: string;
  emptyText?: string;
  /** Whether the name of another record leads to its page. */
  isLinked?: boolean;
}

/** The names of the records that a list of ids refers to. */
const createNameList = ({ key, source }: FieldProps, to: ResourceName) => (
  <ReferenceArrayField key={key} source={source} reference={to}>
    <SingleFieldList linkType="show" sx={{ gap: 2 }}>
      <TextField source={optionFieldOf(to)} />
    </SingleFieldList>
  </ReferenceArrayField>
);

/** The value of a field as its kind is shown. Throws an Error for a structure: what shows it is written by hand. */
export function createField(resource: ResourceName, { key, isLinked = false, ...props }: FieldProps): ReactElement {
  const { kind, to } = metaOfField(resource, props.source);
  if (kind === 'ref' && to) return <ReferenceNameField key={key} {...props} reference={to} {...(isLinked ? { isLinked } : {})} />;
  if (kind === 'ids' && to) return createNameList({ key, ...props }, to);
  if (kind === 'day') return <DayField key={key} {...props} />;
  if (kind === 'instant') return <InstantField key={key} {...props} />;
  if (kind === 'figure' || kind === 'whole') return <FigureField key={key} {...props} />;
  if (kind === 'choice') return <ChoiceText key={key} {...props} />;
  if (kind === 'flag') return <BooleanField key={key} {...props} />;
  if (kind === 'text') return <TextField key={key} {...props} />;
  throw new Error(`${resource}.${props.source} is a structure: declare what shows it.`);
}
