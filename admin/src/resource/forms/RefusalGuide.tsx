import { type RefObject, useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import { useResourceContext } from 'react-admin';
import { get, useFormState } from 'react-hook-form';
import { useRefusedFieldText } from '../fields/useRefusedFieldText.ts';
import { focusFirstInvalid } from './focusFirstInvalid.ts';

interface RefusedField {
  name: string;
  message: string;
}

/** The names and messages of refused fields, also of those inside a list. */
function listRefusedFields(errors: object, prefix = ''): RefusedField[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]): RefusedField[] => {
    if (typeof error !== 'object' || error === null) return [];
    const name = `${prefix}${key}`;
    const message: unknown = get(error, 'message');
    if (typeof message === 'string' && message !== '') return [{ name, message }];
    // The error of a field refers to its element, whose properties are no fields.
    return typeof get(error, 'type') === 'string' ? [] : listRefusedFields(error, `${name}.`);
  });
}

/**
 * Leads from a refused save to its first wrong field, whether the browser or the server refused it. What is wrong with fields that
 * the form does not show is said above it.
 */
export function RefusalGuide({ anchor }: { anchor: RefObject<HTMLElement | null> }) {
  const describeField = useRefusedFieldText(useResourceContext() ?? '');
  const { isSubmitting, submitCount, errors } = useFormState();
  const judged = useRef(submitCount);
  const [hidden, setHidden] = useState<readonly RefusedField[]>([]);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSubmitting || judged.current === submitCount) return;
    judged.current = submitCount;
    const refused = listRefusedFields(errors);
    // The fields show their marks by then.
    requestAnimationFrame(() => {
      const form = anchor.current?.closest('form');
      const isLed = refused.length === 0 || !form || focusFirstInvalid(form);
      setHidden(isLed ? [] : refused);
    });
  }, [isSubmitting, submitCount, errors, anchor]);
  useEffect(() => {
    if (hidden.length > 0) alert.current?.focus();
  }, [hidden]);
  if (hidden.length === 0) return null;
  return (
    <Alert ref={alert} severity="error" tabIndex={-1} sx={{ width: '100%', mb: 2 }}>
      {hidden.map(({ name, message }) => (
        <div key={name}>{describeField(name, message)}</div>
      ))}
    </Alert>
  );
}
