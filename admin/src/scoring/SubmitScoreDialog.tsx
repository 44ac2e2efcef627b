import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';

interface SubmitScoreDialogProps {
  isOpen: boolean;
  title: string;
  mean: number;
  highest: number;
  onSubmit: () => void;
  onClose: () => void;
}

/** Confirms the submission of a score, which cannot be undone. */
export function SubmitScoreDialog({ isOpen, title, mean, highest, onSubmit, onClose }: SubmitScoreDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const total = { mean: formats.figure(mean, 2), highest: formats.figure(highest) };
  return (
    <Confirm
      isOpen={isOpen}
      title={translate('scoring.sendTitle', { title })}
      content={translate('scoring.sendText', total)}
      confirm="scoring.sendNow"
      onConfirm={onSubmit}
      onClose={onClose}
    />
  );
}
