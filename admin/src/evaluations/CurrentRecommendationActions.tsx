import { useRecordContext } from 'react-admin';
import type { Recommendation } from '@pilotage/shared';
import { RecommendationActions } from './RecommendationActions.tsx';

/** What the viewer may do with the recommendation in context. */
export function CurrentRecommendationActions() {
  const recommendation = useRecordContext<Recommendation>();
  return recommendation ? (
    <div style={{ gridColumn: '1 / -1' }}>
      <RecommendationActions recommendation={recommendation} />
    </div>
  ) : null;
}
