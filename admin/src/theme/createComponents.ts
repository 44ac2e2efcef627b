import type { RaThemeOptions } from 'react-admin';
import { createAdminComponents } from './createAdminComponents.ts';
import { createMuiComponents } from './createMuiComponents.ts';
import type { light } from './tokens.ts';

/** Style overrides of MUI and react-admin components. */
export const createComponents = (tokens: typeof light): NonNullable<RaThemeOptions['components']> => ({
  ...createMuiComponents(tokens),
  ...createAdminComponents(tokens),
});
