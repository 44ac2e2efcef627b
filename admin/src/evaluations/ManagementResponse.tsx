import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Recommendation } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

const wrapped = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** What the organisation answered, what it will do by when, and what the evaluator found afterwards. */
export function ManagementResponse({ recommendation }: { recommendation: Recommendation }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { response, responseText, action, actionDueOn, followUp, followUpText } = recommendation;
  const choice = (field: string, value: string) => translate(`resources.recommendations.choices.${field}.${value}`);
  return (
    <div>
      <Typography color="text.secondary" sx={{ fontSize: '0.875rem', fontWeight: 600, mb: 0.5 }}>
        {translate('recommendations.management')}
      </Typography>
      {response === null ? (
        <Typography color="text.secondary">{translate('recommendations.notAnswered')}</Typography>
      ) : (
        <>
          <Typography sx={{ fontWeight: 600 }}>{choice('response', response)}</Typography>
          <Typography sx={wrapped}>{responseText}</Typography>
          {action !== null && actionDueOn !== null && (
            <Typography sx={{ ...wrapped, mt: 1 }}>
              {translate('recommendations.actionBy', { action, day: formats.day(actionDueOn) })}
            </Typography>
          )}
        </>
      )}
      {followUp !== null && (
        <>
          <Typography color="text.secondary" sx={{ fontSize: '0.875rem', fontWeight: 600, mt: 1.5, mb: 0.5 }}>
            {translate('resources.recommendations.fields.followUp')}
          </Typography>
          <Typography sx={{ fontWeight: 600 }}>{choice('followUp', followUp)}</Typography>
          <Typography sx={wrapped}>{followUpText}</Typography>
        </>
      )}
    </div>
  );
}
