import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { getJson } from '../data/request.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';

interface Opening {
  figures: number;
  asked: number[];
  notAsked: number[];
}

/** What opening a period that is planned would ask for: as text, with a warning, and as the name of the act. */
export function useOpening(period: Period) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const mayOpen = useAbility().can('open', 'periods');
  const { data } = useQuery({
    queryKey: ['periods', period.id, 'opening'],
    queryFn: ({ signal }) => getJson<Opening>(`/periods/${period.id}/opening`, signal),
    enabled: mayOpen && period.state === 'planned',
    // Who is asked is decided on other pages.
    staleTime: 0,
  });
  if (!data || period.state !== 'planned') return null;
  const params = { number: period.number, figures: formats.figure(data.figures), smart_count: data.asked.length };
  if (data.asked.length === 0)
    return {
      act: translate('periods.openForNobody', params),
      text: '',
      isNobodyAsked: true,
      warning: translate('periods.asksNobody', params),
    };
  const notAsked = formats.list(data.notAsked.map(names.organisation));
  return {
    act: translate('periods.openFor', params),
    text: translate('periods.asksFor', params),
    isNobodyAsked: false,
    warning: data.notAsked.length > 0 ? translate('periods.asksNothingOf', { names: notAsked }) : null,
  };
}
