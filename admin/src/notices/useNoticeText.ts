import { useGetList, useTranslate } from 'react-admin';
import { noticeAddress, type Notification, type Period } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { useDueDays } from '../periods/useDueDays.ts';
import { useNames } from '../progress/useNames.ts';

/** What a notice says to its reader, and where it leads. The words come from records that the reader may see now. */
export function useNoticeText(notices: readonly Notification[]) {
  const translate = useTranslate();
  const names = useNames();
  const { data: periods = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' } },
    { enabled: useAbility().can('read', 'periods') },
  );
  const about = periods.filter(({ id }) => notices.some(({ periodId }) => periodId === id));
  const dueDay = useDueDays(about);
  const periodOf = ({ periodId }: Notification) => periods.find(({ id }) => id === periodId);
  return {
    text: (notice: Notification) => {
      const period = periodOf(notice);
      return translate(`notices.kinds.${notice.kind}`, {
        number: period?.number ?? '',
        day: period ? dueDay(period.id) : '',
        organisation: notice.organisationId === null ? '' : names.organisation(notice.organisationId),
      });
    },
    to: (notice: Notification) => noticeAddress(notice, periodOf(notice)?.number ?? null),
  };
}
