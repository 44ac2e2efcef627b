import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, useInput, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isTimeZone } from '@pilotage/shared';
import { type IntervalEdge, parseZonedInstant, formatZonedInstant } from '@pilotage/shared';
import { ZonedTimeField } from './ZonedTimeField.tsx';

interface InstantInputProps {
  source: string;
  /** The form field that holds the time zone. */
  zone?: string;
  /** The time zone, where no field of the form holds it. */
  timeZone?: string;
  edge: IntervalEdge;
}

/** The chosen one of two instants with the same local time; null until the user chooses. */
const selectInstant = (instants: readonly string[], selected: string | null) =>
  selected !== null && instants.includes(selected) ? selected : null;

function resolveInstant(typed: string, selected: string | null, timeZone: string, edge: IntervalEdge): string | null {
  if (typed.trim() === '') return null;
  const reading = parseZonedInstant(typed, timeZone, edge);
  if (reading.kind === 'once') return reading.instant;
  return reading.kind === 'twice' ? (selectInstant(reading.instants, selected) ?? typed) : typed;
}

const errorKeys = { missing: 'resource.missingHour', twice: 'resource.doubleHour', none: undefined, once: undefined } as const;

/**
 * Input for an instant, typed in the local time of a time zone: YYYY-MM-DD HH:MM, or a day alone. Invalid text is sent unchanged,
 * and the server refuses it at this field. A change of the time zone changes the instant.
 */
export function InstantInput({ source, zone, timeZone: fixedZone, edge }: InstantInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const watched: unknown = useWatch({ name: zone ?? source });
  const zoneValue = fixedZone ?? watched;
  const timeZone = typeof zoneValue === 'string' && isTimeZone(zoneValue) ? zoneValue : 'UTC';
  const [typed, setTyped] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const validate = (value: unknown) => {
    const errorKey = typeof value === 'string' ? errorKeys[parseZonedInstant(value, timeZone, edge).kind] : undefined;
    return errorKey && translate(errorKey, { timeZone });
  };
  const translateLabel = useTranslateLabel();
  const { id, field, fieldState } = useInput({ source, validate });
  const { onChange } = field;
  useEffect(() => {
    if (typed !== null) onChange(resolveInstant(typed, selected, timeZone, edge));
  }, [typed, selected, timeZone, edge, onChange]);
  const stored: unknown = field.value;
  const isInstant = typeof stored === 'string' && !Number.isNaN(Date.parse(stored));
  const reading = typed === null ? ({ kind: 'none' } as const) : parseZonedInstant(typed, timeZone, edge);
  return (
    <ZonedTimeField
      field={{
        id,
        label: <FieldTitle source={source} resource={resource} />,
        onBlur: field.onBlur,
        margin: 'dense',
        sx: { mb: 1 },
        fullWidth: true,
      }}
      name={String(translateLabel({ source, resource: resource ?? '' }))}
      value={typed ?? (isInstant ? formatZonedInstant(stored, timeZone) : '')}
      reading={reading}
      timeZone={timeZone}
      selected={reading.kind === 'twice' ? selectInstant(reading.instants, selected) : null}
      error={fieldState.error?.message === undefined ? null : <InputHelperText error={fieldState.error.message} />}
      help={translate(edge === 'end' ? 'resource.untilByTheClockOf' : 'resource.fromByTheClockOf', { timeZone })}
      onType={setTyped}
      onChoose={setSelected}
    />
  );
}
