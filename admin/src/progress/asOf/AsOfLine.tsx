import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useAsOf } from './asOfContext.ts';
import { useAsOfText } from './useAsOfText.ts';

/** As of when the figures around are shown, as a line of text. Nothing as of now. */
export function AsOfLine() {
  const translate = useTranslate();
  const asOf = useAsOf();
  const textOf = useAsOfText();
  return asOf === '' ? null : <Typography sx={{ fontWeight: 650 }}>{translate('asOf.knownOn', { at: textOf(asOf) })}</Typography>;
}
