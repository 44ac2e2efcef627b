/**
 * The colours of both modes. Every text colour has a contrast of at least 4.5 : 1 on `paper`, `surface` and `raised` of its mode.
 */
export const light = {
  paper: '#f5f3ee',
  surface: '#ffffff',
  raised: '#faf8f4',
  ink: '#1b2625',
  muted: '#55625f',
  line: '#dfdbd0',
  lineStrong: '#8a948f',
  primary: '#0b5d57',
  primaryDark: '#07433f',
  primaryWash: '#e3efec',
  onPrimary: '#ffffff',
  accent: '#8f4716',
  success: '#236237',
  warning: '#7d5000',
  error: '#a8261c',
  info: '#245a86',
  focus: '#b4581a',
};

export const dark: typeof light = {
  paper: '#101716',
  surface: '#18211f',
  raised: '#1e2927',
  ink: '#e5ebe8',
  muted: '#a6b3ae',
  line: '#2f3b38',
  lineStrong: '#7b8984',
  primary: '#84d0c5',
  primaryDark: '#a5dfd7',
  primaryWash: '#1d3a36',
  onPrimary: '#06211e',
  accent: '#e9b186',
  success: '#8fd09c',
  warning: '#e8c274',
  error: '#f4a8a1',
  info: '#98c3ea',
  focus: '#f0b27f',
};

export const fontFamily =
  '"Inter", "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif';
