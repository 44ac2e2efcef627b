import { useContext } from 'react';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { ViewFrameContext } from '../views/viewFrameContext.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface ChoiceButtonsProps<Value extends string> {
  /** What is chosen, for readers of the screen. */
  name: string;
  value: Value;
  choices: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** A few choices of one view as buttons beside each other; none where the view stands in a frame. */
export const ChoiceButtons = <Value extends string>(props: ChoiceButtonsProps<Value>) =>
  useContext(ViewFrameContext) === null ? <Buttons {...props} /> : null;

/** On a telephone they stand in lines. */
function Buttons<Value extends string>({ name, value, choices, onChoose }: ChoiceButtonsProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={name}
      onChange={(_, chosen: Value | null) => chosen !== null && onChoose(chosen)}
      sx={{ flexWrap: 'wrap', justifySelf: 'start', ...hiddenInPrint }}
    >
      {choices.map((each) => (
        <ToggleButton key={each.value} value={each.value} sx={{ textTransform: 'none', px: 1.5 }}>
          {each.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
