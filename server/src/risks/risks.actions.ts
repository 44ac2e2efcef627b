import { riskMachine } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';

const closeRisk = transition({
  resource: 'risks',
  action: 'close',
  machine: riskMachine,
  summary: 'Close a risk that cannot come true any more',
  body: versionBody,
});

const reopenRisk = transition({
  resource: 'risks',
  action: 'reopen',
  machine: riskMachine,
  summary: 'Reopen a closed risk',
  body: versionBody,
});

export const riskRoutes = [closeRisk, reopenRisk] as const;
