import { useEffect, useRef } from 'react';
import { TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { deriveSlug } from '@pilotage/shared';

interface SlugInputProps {
  source: string;
  /** The field from which it follows. */
  from: string;
  helperText?: string;
}

/** The short address of a new record: it follows its name while nobody types another one. */
export function SlugInput({ source, from, helperText = 'resource.slugHelp' }: SlugInputProps) {
  const { getValues, setValue } = useFormContext();
  const name: unknown = useWatch({ name: from });
  const derived = useRef('');
  const isTyped = useRef(false);
  useEffect(() => {
    const next = typeof name === 'string' ? deriveSlug(name) : '';
    const current: unknown = getValues(source);
    const isOwn = isTyped.current || (typeof current === 'string' && current !== '' && current !== derived.current);
    derived.current = next;
    if (!isOwn && (current ?? '') !== next) setValue(source, next);
  }, [name, source, getValues, setValue]);
  return (
    <TextInput
      source={source}
      helperText={helperText}
      onChange={(event) => {
        isTyped.current = event.target.value !== '';
      }}
    />
  );
}
