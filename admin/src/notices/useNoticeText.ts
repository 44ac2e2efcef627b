import { useGetList, useTranslate } from 'react-admin';
import { noticeAddressOf, type Notification, type Period } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDueDayText } from '../periods/useDueDayText.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Text and link of a notice, from records that the user may read now. */
export function useNoticeText(notices: readonly Notification[]) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data: periods = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' } },
    { enabled: useAbility().can('read', 'periods') },
  );
  const noticePeriods = periods.filter(({ id }) => notices.some(({ periodId }) => periodId === id));
  const dueDay = useDueDayText(noticePeriods);
  const periodOf = ({ periodId }: Notification) => periods.find(({ id }) => id === periodId);
  return {
    text: (notice: Notification) => {
      const period = periodOf(notice);
      return translate(`resources.notifications.choices.kind.${notice.kind}`, {
        number: period?.number ?? '',
        day: period ? dueDay(period.id) : '',
        organisation: notice.organisationId === null ? '' : names.organisation(notice.organisationId),
      });
    },
    to: (notice: Notification) => noticeAddressOf(notice, periodOf(notice)?.number ?? null),
  };
}
