import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Consortium } from '@pilotage/shared';
import sharp from 'sharp';
import { contrastingInk } from './contrastingInk.ts';
import { ShareDrawing } from './pages/ShareDrawing.tsx';
import { defaultColour } from './renderColourStyle.ts';
import { shareImage } from './shareImage.ts';

type SharedFacts = Pick<Consortium, 'name' | 'title' | 'countries' | 'colour'>;

/** The picture for social networks as JPEG: cut from the consortium's picture, or its name and countries on its colour. */
export function createShareImage({ name, title, countries, colour }: SharedFacts, picture: Buffer | null): Promise<Buffer> {
  const { width, height } = shareImage;
  const fill = colour ?? defaultColour;
  const drawing = createElement(ShareDrawing, { name, title, countries, colour: fill, ink: contrastingInk(fill) });
  const source = picture ?? Buffer.from(renderToStaticMarkup(drawing));
  return sharp(source)
    .resize({ width, height, fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}
