import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Period, ReportRecipient } from '@pilotage/shared';
import { getJson } from '../data/request.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';

interface Delivery {
  periodId: number;
  state: 'waiting' | 'sent' | 'failed' | 'dropped';
  endedAt: string | null;
}

/** How often the page asks what became of a mail, in ms. */
const pollIntervalMs = 3_000;

const keyOf = (id: number) => ['reportRecipients', id, 'deliveries'];

interface DeliveryItemProps {
  recipient: ReportRecipient;
  period: Period;
  delivery: Delivery | undefined;
}

/** The report of one period: what became of it, and the button that sends it. */
function DeliveryItem({ recipient, period: { id, number }, delivery }: DeliveryItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const client = useQueryClient();
  const { isBusy, post } = usePostAction(recipient.version);
  const state = delivery?.state ?? 'none';
  const endedAt = delivery?.endedAt ?? null;
  const isRetry = state === 'failed' || state === 'dropped';
  const [isConfirming, setConfirming] = useState(false);
  const send = async () => {
    setConfirming(false);
    const body = { version: recipient.version, periodId: id };
    await post(`/reportRecipients/${recipient.id}/send-report`, body, () => ['reportRecipients.sending']);
    await client.invalidateQueries({ queryKey: keyOf(recipient.id) });
  };
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography sx={{ fontWeight: 600, minWidth: 48 }}>{translate('reportRecipients.period', { number })}</Typography>
      <Typography sx={{ flex: '1 1 240px' }}>
        {state === 'sent' && endedAt !== null
          ? translate('reportRecipients.sentAt', { instant: formats.instant(endedAt) })
          : translate(`reportRecipients.states.${state}`)}
      </Typography>
      {recipient.state === 'active' && (state === 'none' || isRetry) && (
        <Button
          variant="outlined"
          disabled={isBusy}
          aria-label={translate(`reportRecipients.${isRetry ? 'againOf' : 'sendOf'}`, { number })}
          onClick={() => setConfirming(true)}
        >
          {translate(`reportRecipients.${isRetry ? 'again' : 'send'}`)}
        </Button>
      )}
      <Confirm
        isOpen={isConfirming}
        title={translate(`reportRecipients.${isRetry ? 'againOf' : 'sendOf'}`, { number })}
        content={translate('reportRecipients.sendText', { name: recipient.name ?? translate('reportRecipients.theMember') })}
        confirm={translate(`reportRecipients.${isRetry ? 'again' : 'send'}`)}
        onConfirm={() => void send()}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}

/** The half-year reports of a recipient by period, the latest first. */
export function ReportDeliveries() {
  const translate = useTranslate();
  const recipient = useRecordContext<ReportRecipient>();
  const { periods } = usePeriodInFocus();
  const id = recipient?.id ?? 0;
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => getJson<Delivery[]>(`/reportRecipients/${id}/deliveries`, signal),
    enabled: recipient !== undefined,
    refetchInterval: ({ state }) => (state.data?.some((each) => each.state === 'waiting') ? pollIntervalMs : false),
  });
  if (!recipient) return null;
  const opened = periods.filter(({ state }) => state !== 'planned').toSorted((one, other) => other.number - one.number);
  return (
    <Section id="report-deliveries" title={translate('reportRecipients.deliveries')}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mb: 1 }}>
        {translate('reportRecipients.deliveriesText')}
      </Typography>
      <ViewState query={query} height={120}>
        {() =>
          opened.length === 0 ? (
            <Typography color="text.secondary">{translate('reportRecipients.noPeriod')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 720 }}>
              {opened.map((period) => (
                <DeliveryItem
                  key={period.id}
                  recipient={recipient}
                  period={period}
                  delivery={query.data?.find(({ periodId }) => periodId === period.id)}
                />
              ))}
            </Box>
          )
        }
      </ViewState>
    </Section>
  );
}
