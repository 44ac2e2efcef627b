import { useGetList, useTranslate } from 'react-admin';
import { isNamedSubject, noticeAddressOf, type Notification, type Period } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDueDayText } from '../periods/useDueDayText.ts';
import { useFormats } from '../resource/format.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { noticeKeyOf } from './noticeKeyOf.ts';
import { useNamedSubjects } from './useNamedSubjects.ts';

/** Text and link of a notice, from records that the user may read now. */
export function useNoticeText(notices: readonly Notification[]) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data: periods = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' } },
    { enabled: useAbility().can('read', 'periods') },
  );
  const formats = useFormats();
  const { isPending, subjectOf } = useNamedSubjects(notices);
  const noticePeriods = periods.filter(({ id }) => notices.some(({ periodId }) => periodId === id));
  const dueDay = useDueDayText(noticePeriods);
  const periodOf = ({ periodId }: Notification) => periods.find(({ id }) => id === periodId);
  return {
    text: (notice: Notification) => {
      const period = periodOf(notice);
      // While its subject is on the way, nothing is said about it.
      if (isPending && isNamedSubject(notice.about)) return '…';
      const subject = subjectOf(notice);
      return translate(noticeKeyOf(notice, subject), {
        number: period?.number ?? '',
        day: period ? dueDay(period.id) : '',
        organisation: notice.organisationId === null ? '' : names.organisation(notice.organisationId),
        title: subject?.title ?? '',
        dueDay: subject?.dueOn ? formats.day(subject.dueOn) : '',
      });
    },
    to: (notice: Notification) => noticeAddressOf(notice, periodOf(notice)?.number ?? null),
  };
}
