import { useGetList, useTranslate } from 'react-admin';
import { asSubject, type Report, reportMachine } from '@pilotage/shared';
import { useAbility, useActiveMembership, useSession } from '../../access/session/session.ts';
import { useMembershipNames } from '../membership/useMembershipNames.ts';
import { useSwitchMembership } from '../membership/useSwitchMembership.ts';
import { usePeriodInFocus } from '../navigation/usePeriodInFocus.ts';
import { useThemeToggle } from '../useThemeToggle.ts';
import type { PaletteEntry } from './paletteEntries.ts';

const creatable = [
  'tasks',
  'workPlanItems',
  'risks',
  'disseminationObjectives',
  'meetings',
  'activities',
  'newsItems',
  'modules',
  'contests',
  'pilots',
  'milestones',
  'indicators',
  'assignments',
  'organisations',
  'periods',
] as const;
const oneReport = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

/** The own report of the period in focus, where the user may submit it now. */
function useReportToSubmit(): { id: number; number: number } | null {
  const ability = useAbility();
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const { period } = usePeriodInFocus();
  const filter = { organisationId, periodId: period?.id };
  const enabled = organisationId !== null && period?.state === 'open' && ability.can('submit', 'reports');
  const { data } = useGetList<Report>('reports', { ...oneReport, filter }, { enabled });
  const report = enabled ? data?.[0] : undefined;
  if (!report || !period || !reportMachine.find(report.state, 'submit')) return null;
  return ability.can('submit', asSubject('reports', report)) ? { id: report.id, number: period.number } : null;
}

/** What can be done from anywhere: submit the report, invite, begin something new, switch membership or theme. */
export function usePaletteActions(): PaletteEntry[] {
  const translate = useTranslate();
  const ability = useAbility();
  const session = useSession();
  const report = useReportToSubmit();
  const { organisationNameOf, roleOf } = useMembershipNames();
  const switchMembership = useSwitchMembership();
  const theme = useThemeToggle();
  const group = translate('shell.palette.actions');
  const toSubmit = report && {
    id: 'submit',
    group,
    text: translate('shell.palette.submit', { number: report.number }),
    detail: '',
    to: `/reports/${report.id}/show`,
  };
  const invite = ability.can('create', 'invitations') && {
    id: 'invite',
    group,
    text: translate('shell.palette.invite'),
    detail: '',
    to: '/invitations/create',
  };
  const beginnings = creatable
    .filter((resource) => ability.can('create', resource))
    .map(
      (resource): PaletteEntry => ({
        id: `new ${resource}`,
        group,
        text: translate(`resources.${resource}.page.create`),
        detail: '',
        to: `/${resource}/create`,
      }),
    );
  const memberships = (session?.memberships ?? [])
    .filter(({ id }) => id !== session?.activeMembershipId)
    .map((membership): PaletteEntry => {
      const name = organisationNameOf(membership) || roleOf(membership);
      const text = translate('shell.palette.switchTo', { name });
      return {
        id: `membership ${membership.id}`,
        group,
        text,
        detail: roleOf(membership),
        run: () => void switchMembership(membership.id),
      };
    });
  const look: PaletteEntry = { id: 'theme', group, text: translate(theme.name), detail: '', run: theme.toggle };
  return [...(toSubmit ? [toSubmit] : []), ...(invite ? [invite] : []), ...beginnings, ...memberships, look];
}
