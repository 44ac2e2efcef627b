import { contrastingInk } from './contrastingInk.ts';

/** The colour of the public pages where the consortium has chosen none: that of the product. */
export const defaultColour = '#0c5c56';

/** The style sheet with the colour of the consortium and what is written on it. */
export const renderColourStyle = (colour: string | null): string =>
  `:root { --brand: ${colour ?? defaultColour}; --on-brand: ${contrastingInk(colour ?? defaultColour)}; }\n`;
