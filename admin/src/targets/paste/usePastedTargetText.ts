import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import type { PastedTarget } from './planTargetPaste.ts';

/** Says what becomes of a pasted target, or why it is not entered. */
export function usePastedTargetText() {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ outcome }: PastedTarget): string => {
    switch (outcome.kind) {
      case 'ambiguous':
        return translate('figures.problem.ambiguous');
      case 'unfit':
        return translate(`targets.paste.${outcome.why}`);
      case 'refused':
        return translate('targets.paste.refused', { why: translate(outcome.why, { _: outcome.why }) });
      case 'entry': {
        const target = outcome.body?.target ?? null;
        if (target === null) return translate('targets.noTarget');
        if (outcome.warning === null) return formats.figure(target);
        return translate('targets.paste.asShare', { target: formats.figure(target), share: formats.percent(target, 0) });
      }
      default:
        return translate('figures.paste.leftOut');
    }
  };
}
