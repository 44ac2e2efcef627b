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
export function useOpening(period: Period | undefined) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const mayOpen = useAbility().can('open', 'periods');
  const { data } = useQuery({
    queryKey: ['periods', period?.id, 'opening'],
    queryFn: ({ signal }) => getJson<Opening>(`/periods/${period?.id}/opening`, signal),
    enabled: mayOpen && period?.state === 'planned',
    // Who is asked is decided on other pages.
    staleTime: 0,
  });
  if (!data || period?.state !== 'planned') return null;
  const params = { number: period.number, figures: formats.figure(data.figures), smart_count: data.asked.length };
  const isNobodyAsked = data.asked.length === 0;
  const notAsked = { names: formats.list(data.notAsked.map(names.organisation)) };
  return {
    act: translate(isNobodyAsked ? 'periods.openForNobody' : 'periods.openFor', params),
    text: isNobodyAsked ? '' : translate('periods.asksFor', params),
    isNobodyAsked,
    warning: isNobodyAsked
      ? translate('periods.asksNobody', params)
      : data.notAsked.length > 0
        ? translate('periods.asksNothingOf', notAsked)
        : null,
  };
}
