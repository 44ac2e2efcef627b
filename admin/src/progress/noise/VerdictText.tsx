import Box from '@mui/material/Box';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import type { NoiseVerdict } from '@pilotage/shared';

const shapes: Readonly<Record<NoiseVerdict, string>> = {
  within: 'M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 Z',
  outside: 'M8 0 L16 8 L8 16 L0 8 Z',
  beyond: 'M1 1 H15 V15 H1 Z',
};

interface VerdictTextProps {
  verdict: NoiseVerdict;
  text: string;
  isIllustrative?: boolean;
}

/** A verdict with the shape that it has in the plot. */
export function VerdictText({ verdict, text, isIllustrative = false }: VerdictTextProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
      <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: '0 0 auto' }}>
        <path d={shapes[verdict]} fill="currentColor" />
      </svg>
      <span>
        {text}
        {isIllustrative && <IllustrativeIcon />}
      </span>
    </Box>
  );
}
