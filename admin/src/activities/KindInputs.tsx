import { useEffect } from 'react';
import type { Validator } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { activityKinds, fieldsOfActivityKind, type KindField } from '@pilotage/shared';
import { createInput } from '../resource/screens/createInput.tsx';
import { AudienceInput } from './AudienceInput.tsx';
import { useActivityValidators } from './useActivityValidators.ts';

const emptyValues: Readonly<Partial<Record<KindField, unknown>>> = { isOnline: false, audience: {} };
const emptyValueOf = (field: KindField): unknown => emptyValues[field] ?? null;

const helperTexts: Readonly<Partial<Record<KindField, string>>> = {
  endsOn: 'activities.endsOnHelp',
  timeZone: 'activities.timeZoneHelp',
  attendances: 'activities.attendancesHelp',
  reach: 'activities.reachHelp',
};

function createKindInput(field: KindField, validate: Validator | undefined) {
  const validation = validate ? { validate } : {};
  if (field === 'audience') return <AudienceInput key={field} {...validation} />;
  const helperText = helperTexts[field];
  return createInput('activities', { key: field, source: field, ...(helperText ? { helperText } : {}), ...validation });
}

/** Those of the fields that an activity of the chosen kind has. What it does not have is emptied. */
export function KindInputs({ fields }: { fields: readonly KindField[] }) {
  const { getValues, setValue } = useFormContext();
  const validators = useActivityValidators();
  const chosen: unknown = useWatch({ name: 'kind' });
  const kind = activityKinds.find((each) => each === chosen);
  useEffect(() => {
    if (kind === undefined) return;
    for (const field of fields.filter((each) => !fieldsOfActivityKind[kind].includes(each))) {
      const empty = emptyValueOf(field);
      const value: unknown = getValues(field);
      const isEmpty = value === undefined || JSON.stringify(value) === JSON.stringify(empty);
      if (!isEmpty) setValue(field, empty, { shouldDirty: true });
    }
  }, [kind, fields, getValues, setValue]);
  const shown = fields.filter((field) => kind !== undefined && fieldsOfActivityKind[kind].includes(field));
  return <>{shown.map((field) => createKindInput(field, validators[field]))}</>;
}
