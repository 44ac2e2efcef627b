import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface ReviewKeysSwitchProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Names the keys of the review and switches them off: single letters disturb whoever dictates. */
export function ReviewKeysSwitch({ isOn, onChange }: ReviewKeysSwitchProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ ...hiddenInPrint, display: { xs: 'none', md: 'block' } }}>
      <FormControlLabel
        control={<Switch size="small" checked={isOn} onChange={(_, checked) => onChange(checked)} />}
        label={<Typography variant="body2">{translate('reports.keys')}</Typography>}
      />
    </Box>
  );
}
