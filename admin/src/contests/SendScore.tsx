import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import { Confirm } from '../resource/Confirm.tsx';

interface SendScoreProps {
  isAsking: boolean;
  title: string;
  mean: number;
  highest: number;
  onSend: () => void;
  onClose: () => void;
}

/** The question before a score is sent, which cannot be taken back. */
export function SendScore({ isAsking, title, mean, highest, onSend, onClose }: SendScoreProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const total = { mean: formats.figure(mean, 2), highest: formats.figure(highest) };
  return (
    <Confirm
      isOpen={isAsking}
      title={translate('scoring.sendTitle', { title })}
      content={translate('scoring.sendText', total)}
      confirm="scoring.sendNow"
      onConfirm={onSend}
      onClose={onClose}
    />
  );
}
