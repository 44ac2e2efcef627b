import { useAbility, useActiveMembership, useSession } from '../../access/session/session.ts';
import { useToday } from '../../progress/useToday.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import type { TabViewer } from './listTab.ts';

/** What tabs depend on, and whether the periods are known. */
export function useTabViewer(): { viewer: TabViewer; isPending: boolean } {
  const ability = useAbility();
  const membership = useActiveMembership();
  const today = useToday();
  const { periods, isPending } = usePeriodInFocus();
  const organisationId = membership?.organisationId ?? null;
  const userId = useSession()?.user.id ?? null;
  return { viewer: { ability, role: membership?.role ?? null, organisationId, userId, today, periods }, isPending };
}
