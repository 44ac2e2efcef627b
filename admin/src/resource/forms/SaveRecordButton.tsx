import { type MouseEvent } from 'react';
import { useFormState } from 'react-hook-form';
import { SaveButton } from 'react-admin';

/** Says that it is busy while it saves; it keeps the focus, so that a refusal finds whoever pressed it where they were. */
export function SaveRecordButton({ label }: { label?: string | undefined }) {
  const { isSubmitting } = useFormState();
  const preventDoubleSubmit = (event: MouseEvent) => isSubmitting && event.preventDefault();
  return (
    <SaveButton
      alwaysEnable
      aria-busy={isSubmitting}
      aria-disabled={isSubmitting}
      onClick={preventDoubleSubmit}
      {...(label ? { label, icon: <></> } : {})}
    />
  );
}
