import { useTheme } from 'react-admin';

/** The current theme, the label of the toggle, and the toggle. */
export function useThemeToggle() {
  const [mode, setMode] = useTheme();
  const isDark = mode === 'dark';
  return {
    isDark,
    name: isDark ? 'shell.toLight' : 'shell.toDark',
    toggle: () => setMode(isDark ? 'light' : 'dark'),
  };
}
