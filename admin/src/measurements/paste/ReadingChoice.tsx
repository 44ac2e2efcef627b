import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';

interface ReadingChoiceProps {
  text: string;
  readings: readonly number[];
  choice: number | null;
  onChoose: (reading: number) => void;
}

/** A copied text that can be read in two ways, with both to choose from. */
export function ReadingChoice({ text, readings, choice, onChoose }: ReadingChoiceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={choice}
      onChange={(_, value: number | null) => value !== null && onChoose(value)}
      aria-label={translate('figures.paste.readings', { text })}
      sx={{ alignItems: 'center', gap: 1 }}
    >
      <span>{text}</span>
      {readings.map((each) => (
        <ToggleButton key={each} value={each} sx={{ py: 0.25 }}>
          {formats.figure(each, each % 1 === 0 ? 0 : 3)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
