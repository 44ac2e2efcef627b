import { type MouseEvent } from 'react';
import { useFormState } from 'react-hook-form';
import { SaveButton } from 'react-admin';

/** Save button that shows its busy state and keeps the focus, so that keyboard users stay at the button after an error. */
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
