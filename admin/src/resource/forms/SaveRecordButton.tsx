import { type MouseEvent } from 'react';
import { useFormState } from 'react-hook-form';
import { SaveButton } from 'react-admin';

interface SaveRecordButtonProps {
  label?: string | undefined;
  variant?: 'contained' | 'outlined';
  /** Called before the form is sent. */
  onSend?: () => void;
}

/** Save button that shows its busy state and keeps the focus, so that keyboard users stay at the button after an error. */
export function SaveRecordButton({ label, variant = 'contained', onSend }: SaveRecordButtonProps) {
  const { isSubmitting } = useFormState();
  const send = (event: MouseEvent) => {
    if (isSubmitting) event.preventDefault();
    else onSend?.();
  };
  return (
    <SaveButton
      alwaysEnable
      variant={variant}
      aria-busy={isSubmitting}
      aria-disabled={isSubmitting}
      onClick={send}
      {...(label ? { label, icon: <></> } : {})}
    />
  );
}
