import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';

interface DraftOfferProps {
  /** When it was typed. */
  at: string;
  /** Whether it stood in the form until another draft was restored in its place. */
  isReplaced?: boolean;
  /** While the form is being saved. */
  isDisabled?: boolean;
  onRestore: () => void;
  onDiscard: () => void;
}

/** Offers to restore unsaved values. */
export function DraftOffer({ at, isReplaced = false, isDisabled = false, onRestore, onDiscard }: DraftOfferProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Alert
      severity="info"
      role="status"
      sx={{
        '& .MuiAlert-icon': { display: { xs: 'none', sm: 'flex' } },
        width: '100%',
        mb: 2,
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        alignItems: 'center',
      }}
      action={
        <>
          <Button color="inherit" size="small" disabled={isDisabled} onClick={onDiscard}>
            {translate('drafts.discard')}
          </Button>
          <Button color="inherit" variant="outlined" size="small" disabled={isDisabled} onClick={onRestore} sx={{ ml: 1 }}>
            {translate('drafts.restore')}
          </Button>
        </>
      }
    >
      {translate(isReplaced ? 'drafts.replaced' : 'drafts.offer', { at: formats.instant(at) })}
    </Alert>
  );
}
