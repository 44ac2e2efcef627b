import { useRecordContext, useTranslate } from 'react-admin';
import type { Recommendation } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** The title of the page of the recommendation in context: its number, and to whom it is made. */
export function RecommendationTitle() {
  const recommendation = useRecordContext<Recommendation>();
  const translate = useTranslate();
  const names = useDisplayNames();
  if (!recommendation) return null;
  const { number, organisationId } = recommendation;
  return <>{translate('recommendations.titleOf', { number, name: names.organisation(organisationId) })}</>;
}
