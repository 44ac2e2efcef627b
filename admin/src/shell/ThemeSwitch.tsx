import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme, useTranslate } from 'react-admin';

export function ThemeSwitch() {
  const [mode, setMode] = useTheme();
  const translate = useTranslate();
  const isDark = mode === 'dark';
  return (
    <IconButton
      color="inherit"
      onClick={() => setMode(isDark ? 'light' : 'dark')}
      aria-label={translate(isDark ? 'shell.toLight' : 'shell.toDark')}
    >
      {isDark ? <LightMode /> : <DarkMode />}
    </IconButton>
  );
}
