import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { DayTextField, parseDayText } from '../../resource/inputs/DayTextField.tsx';

/** The input of a day as of whose end figures are shown. */
export function DayChoice({ onChoose }: { onChoose: (day: string) => void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { day, isValid } = parseDayText(text);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null && isValid) onChoose(day);
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
    >
      <DayTextField label={translate('asOf.day')} value={text} onChange={setText} helperText={translate('asOf.dayHelp')} />
      <Button type="submit" variant="outlined" sx={{ minHeight: 40 }}>
        {translate('asOf.show')}
      </Button>
    </Box>
  );
}
