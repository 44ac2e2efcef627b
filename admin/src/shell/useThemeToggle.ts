import { useTheme } from 'react-admin';

/** Light or dark, what changing it is called, and the change. */
export function useThemeToggle() {
  const [mode, setMode] = useTheme();
  const isDark = mode === 'dark';
  return {
    isDark,
    name: isDark ? 'shell.toLight' : 'shell.toDark',
    toggle: () => setMode(isDark ? 'light' : 'dark'),
  };
}
