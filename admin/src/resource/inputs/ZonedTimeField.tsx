import type { ReactNode } from 'react';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { ZonedTimeCalendar } from './calendar/ZonedTimeCalendar.tsx';
import { formatUtcOffset, type ZonedInstantResult } from '@pilotage/shared';

interface ZonedTimeFieldProps {
  field: Pick<TextFieldProps, 'id' | 'required' | 'margin' | 'sx' | 'fullWidth' | 'onBlur'> & { label: ReactNode };
  /** The label as text, for the calendar. */
  name: string;
  value: string;
  reading: ZonedInstantResult;
  timeZone: string;
  /** The chosen instant, where the local time is repeated. */
  selected: string | null;
  error: ReactNode;
  help: string;
  onType: (text: string) => void;
  onChoose: (instant: string) => void;
}

/** Text field for a local time of a zone. Where the local time is repeated, the user chooses one of two instants. */
export function ZonedTimeField(props: ZonedTimeFieldProps) {
  const { field, name, value, reading, timeZone, selected, error, help, onType, onChoose } = props;
  const translate = useTranslate();
  const isMissing = reading.kind === 'missing';
  const hasFault = isMissing || (error !== null && error !== undefined);
  const missing = isMissing ? translate('resource.missingHour', { timeZone }) : null;
  return (
    <>
      <TextField
        {...field}
        value={value}
        placeholder="YYYY-MM-DD HH:MM"
        onChange={({ target }) => onType(target.value)}
        error={hasFault}
        helperText={missing ?? error ?? help}
        slotProps={{
          input: { endAdornment: <ZonedTimeCalendar name={name} value={value} timeZone={timeZone} onType={onType} /> },
        }}
      />
      {reading.kind === 'twice' && (
        <FormControl sx={{ mb: 1 }}>
          <FormLabel>{translate('resource.doubleHour')}</FormLabel>
          <RadioGroup row value={selected ?? ''} onChange={(_, instant) => onChoose(instant)}>
            {reading.instants.map((instant, index) => (
              <FormControlLabel
                key={instant}
                value={instant}
                control={<Radio size="small" />}
                label={translate(index === 0 ? 'resource.earlierOf' : 'resource.laterOf', {
                  distance: formatUtcOffset(instant, timeZone),
                })}
              />
            ))}
          </RadioGroup>
        </FormControl>
      )}
    </>
  );
}
