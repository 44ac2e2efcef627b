import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import type { PasteChoice } from './pasteChoice.ts';

interface ReadingChoiceProps {
  text: string;
  readings: readonly number[];
  choice: PasteChoice | null;
  onChoose: (choice: PasteChoice) => void;
}

/** A copied text that can be read in two ways, with both to choose from, or to leave it out. */
export function ReadingChoice({ text, readings, choice, onChoose }: ReadingChoiceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={choice}
      onChange={(_, value: typeof choice) => value !== null && onChoose(value)}
      {...(choice === null ? { 'data-open-choice': '' } : {})}
      aria-label={translate('figures.paste.readings', { text })}
      sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
    >
      <span>{text}</span>
      {readings.map((each) => (
        <ToggleButton key={each} value={each} sx={{ py: 0.25 }}>
          {formats.figure(each, each % 1 === 0 ? 0 : 3)}
        </ToggleButton>
      ))}
      <ToggleButton value="leaveOut" sx={{ py: 0.25 }}>
        {translate('figures.paste.leaveOut')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
