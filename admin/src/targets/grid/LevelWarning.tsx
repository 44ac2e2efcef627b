import { useTranslate } from 'react-admin';
import { parseFigure } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';

/** Says how a share above 100 % is read: one was perhaps typed as a percentage. */
export function LevelWarning({ id, text }: { id: string; text: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const parsed = parseFigure(text);
  const share = parsed.kind === 'figure' ? formats.percent(parsed.value, 0) : text;
  return (
    <div className="message">
      <div id={id} className="warning">
        {translate('targets.problem.exceedsWhole', {
          share,
          example: formats.figure(0.8),
          exampleShare: formats.percent(0.8, 0),
        })}
      </div>
    </div>
  );
}
