import { useRecordContext, useTranslate } from 'react-admin';
import { isRecommendationOverdue, type Recommendation } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { stateToneOf } from '../resource/states/stateTones.ts';

/** The state of the recommendation in context: what is open after its day is overdue. */
export function RecommendationState(_: { source?: string; label?: string }) {
  const recommendation = useRecordContext<Recommendation>();
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  if (!recommendation) return null;
  const { state, dueOn } = recommendation;
  if (isRecommendationOverdue(recommendation, today))
    return <StateChip tone="attention" label={translate('recommendations.overdue', { day: formats.day(dueOn) })} />;
  return (
    <StateChip
      tone={stateToneOf('recommendations', 'state', state) ?? 'draft'}
      label={translate(`resources.recommendations.choices.state.${state}`)}
    />
  );
}
