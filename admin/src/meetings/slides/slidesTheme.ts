import { createTheme, type Theme } from '@mui/material/styles';

/** Nothing on a projector is smaller than 24 px. */
export const slideTextSize = '1.5rem';

const large = { styleOverrides: { root: { fontSize: slideTextSize, lineHeight: 1.4 } } };

/** The theme of the page with the text of forms, buttons and dialogs in the size of slides. */
export const createSlidesTheme = (theme: Theme): Theme =>
  createTheme(theme, {
    typography: {
      body1: { fontSize: slideTextSize, lineHeight: 1.4 },
      body2: { fontSize: slideTextSize, lineHeight: 1.4 },
      h2: { fontSize: '2.25rem' },
      h6: { fontSize: '2rem' },
    },
    components: {
      MuiInputBase: large,
      // A label in the line of a field is shown smaller: here it stands above the field.
      MuiInputLabel: { styleOverrides: { root: { ...large.styleOverrides.root, position: 'static', transform: 'none' } } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { top: 0, '& legend': { display: 'none' } } } },
      MuiFormHelperText: large,
      MuiMenuItem: large,
      MuiButton: large,
    },
  });
