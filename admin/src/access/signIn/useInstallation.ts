import { useQuery } from '@tanstack/react-query';
import type { Role } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';

export interface DemoAccounts {
  password: string;
  accounts: { role: Role; email: string }[];
}

interface Installation {
  firstAccountCommand: string | null;
  /** Only on a server that runs the demo. */
  demo?: DemoAccounts;
}

/** What anybody may know of an installation. */
export const useInstallation = () =>
  useQuery({
    queryKey: ['installation'],
    queryFn: ({ signal }) => getJson<Installation>('/installation', signal),
  });
