import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { useThemeToggle } from './useThemeToggle.ts';

/** Hidden on narrow screens, where the account menu contains the toggle. */
export function ThemeSwitch() {
  const { isDark, toggle, name } = useThemeToggle();
  const translate = useTranslate();
  return (
    <IconButton color="inherit" onClick={toggle} aria-label={translate(name)} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
      {isDark ? <LightMode /> : <DarkMode />}
    </IconButton>
  );
}
