import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { useAsOfText } from './useAsOfText.ts';
import { useMoments } from './useMoments.ts';

interface AsOfBannerProps {
  asOf: string;
  /** The address of the same question as of now. */
  toNow: string;
}

/** Says that a page does not show what is known now; on paper, too. Nothing as of now. */
export function AsOfBanner({ asOf, toNow }: AsOfBannerProps) {
  const translate = useTranslate();
  const textOf = useAsOfText();
  const moment = useMoments().find((each) => each.asOf === asOf);
  if (asOf === '') return null;
  return (
    <Alert
      severity="info"
      sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' }, '& .MuiAlert-message': { flex: '1 1 200px' } }}
      action={
        <Button component={Link} to={toNow} color="inherit" size="small" sx={hiddenInPrint}>
          {translate('asOf.showNow')}
        </Button>
      }
    >
      {moment ? `${moment.name}. ` : ''}
      {translate('asOf.knownOn', { at: textOf(asOf) })}
    </Alert>
  );
}
