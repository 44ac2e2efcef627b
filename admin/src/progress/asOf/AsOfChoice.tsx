import { Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { DayChoice } from '../views/laterViews.ts';
import { useAsOfText } from './useAsOfText.ts';
import { useMoments } from './useMoments.ts';

/** Stands for a day that is typed; no address has it. */
const otherDay = 'other';

interface AsOfChoiceProps {
  asOf: string;
  onChoose: (asOf: string) => void;
}

/** Chooses as of when figures are shown: now, a named moment, or the end of a day. */
export function AsOfChoice({ asOf, onChoose }: AsOfChoiceProps) {
  const translate = useTranslate();
  const textOf = useAsOfText();
  const moments = useMoments();
  const isNamed = moments.some((moment) => moment.asOf === asOf);
  const [isTyping, setTyping] = useState(false);
  const choose = (value: string) => {
    setTyping(value === otherDay);
    if (value !== otherDay) onChoose(value);
  };
  const show = (day: string) => {
    setTyping(false);
    onChoose(day);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
      <TextField
        select
        size="small"
        margin="none"
        label={translate('asOf.label')}
        value={isTyping ? otherDay : asOf}
        onChange={(event) => choose(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        fullWidth={false}
        sx={{ width: { xs: '100%', sm: 360 } }}
      >
        <MenuItem value="">{translate('asOf.now')}</MenuItem>
        {moments.map((moment) => (
          <MenuItem key={moment.id} value={moment.asOf}>
            {moment.name}
          </MenuItem>
        ))}
        {asOf !== '' && !isNamed && <MenuItem value={asOf}>{textOf(asOf)}</MenuItem>}
        <MenuItem value={otherDay}>{translate('asOf.otherDay')}</MenuItem>
      </TextField>
      {isTyping && (
        <Suspense fallback={null}>
          <DayChoice onChoose={show} />
        </Suspense>
      )}
    </Box>
  );
}
