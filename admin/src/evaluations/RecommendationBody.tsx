import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Recommendation } from '@pilotage/shared';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { ManagementResponse } from './ManagementResponse.tsx';
import { RecommendationActions } from './RecommendationActions.tsx';

/** The words of a recommendation, the management response beside them, and what can be done. `children` stand above the words. */
export function RecommendationBody({ recommendation, children }: { recommendation: Recommendation; children?: ReactNode }) {
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        <div>
          {children}
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
            {recommendation.text}
          </Typography>
          <IllustrativeMark />
        </div>
        {recommendation.state !== 'draft' && <ManagementResponse recommendation={recommendation} />}
      </Box>
      <RecommendationActions recommendation={recommendation} />
    </>
  );
}
