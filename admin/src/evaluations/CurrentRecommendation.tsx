import { useRecordContext } from 'react-admin';
import type { Recommendation } from '@pilotage/shared';
import { RecommendationBody } from './RecommendationBody.tsx';

/** The recommendation in context with its management response. */
export function CurrentRecommendation() {
  const recommendation = useRecordContext<Recommendation>();
  return recommendation ? (
    <section>
      <RecommendationBody recommendation={recommendation} />
    </section>
  ) : null;
}
