import Box from '@mui/material/Box';
import type { PicturedRecord } from './picturedRecord.ts';

/** The stored picture of a record. */
export function CurrentPicture({ record, src }: { record: PicturedRecord; src: string }) {
  const { pictureText, pictureWidth, pictureHeight } = record;
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
