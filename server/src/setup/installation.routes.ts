import type { Stores } from '@pilotage/db';
import { publicRoute } from '../http/route.ts';
import { createInstallationReader, installationSchema } from './createInstallationReader.ts';

/** Public: whether the installation still needs its first account, and how to try a demo. */
export function installationRoutes(stores: Stores, isDemo: boolean) {
  const readInstallation = createInstallationReader(stores, isDemo);
  return [
    publicRoute({
      method: 'get',
      path: '/api/installation',
      summary: 'Get the command that creates the first account, and the accounts of a demo',
      access: 'public',
      out: installationSchema,
      status: 200,
      handle: async () => ({ status: 200, body: await readInstallation() }),
    }),
  ];
}
