import Box from '@mui/material/Box';
import type { Consortium } from '@pilotage/shared';

/** The stored picture of the public page. */
export function CurrentPicture({ consortium, src }: { consortium: Consortium; src: string }) {
  const { pictureText, pictureWidth, pictureHeight } = consortium;
  return (
    <Box
      component="img"
      src={src}
      alt={pictureText ?? ''}
      width={pictureWidth ?? undefined}
      height={pictureHeight ?? undefined}
      sx={{ display: 'block', width: '100%', maxWidth: 480, height: 'auto', borderRadius: 1, mb: 1.5 }}
    />
  );
}
