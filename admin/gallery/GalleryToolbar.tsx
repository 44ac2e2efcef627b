import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { ThemeMode } from './createStateProviders.tsx';
import type { FrameWidth } from './useGalleryAddress.ts';

interface GalleryToolbarProps {
  component: string;
  name: string;
  /** Of the component's file. */
  path: string;
  mode: ThemeMode;
  width: FrameWidth;
  onMode: (mode: ThemeMode) => void;
  onWidth: (width: FrameWidth) => void;
}

interface ChoiceProps<T> {
  label: string;
  value: T;
  choices: readonly { value: T; text: string }[];
  onChoose: (value: T) => void;
}

function Choice<T extends string | number>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, next: T | null) => next !== null && onChoose(next)}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} value={choice.value} sx={{ px: 1.5, py: 0.5, textTransform: 'none' }}>
          {choice.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Names the component, its file and the state, with the switches of theme and width. */
export function GalleryToolbar({ component, name, path, mode, width, onMode, onWidth }: GalleryToolbarProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1.5,
        px: { xs: 2, md: 3 },
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1" sx={{ fontSize: '1.125rem' }}>
          {component}: {name}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {path}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5 }}>
        <Choice
          label="Theme"
          value={mode}
          choices={[
            { value: 'light', text: 'Light' },
            { value: 'dark', text: 'Dark' },
          ]}
          onChoose={onMode}
        />
        <Choice
          label="Width"
          value={width}
          choices={[
            { value: 1440, text: '1440' },
            { value: 390, text: '390' },
          ]}
          onChoose={onWidth}
        />
      </Box>
    </Box>
  );
}
