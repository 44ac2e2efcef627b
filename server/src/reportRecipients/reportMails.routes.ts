import { type Stores, systemStoreOf } from '@pilotage/db';
import { getLink, tokenBody } from '../cooperations/cooperationLinks.ts';
import { Problem } from '../http/problem.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { okResponse } from '../http/responses/okResponse.ts';
import { publicRoute } from '../http/route.ts';

/** What a recipient of half-year reports does without an account: get no more of them. */
export const reportMailRoutes = (stores: Stores) => [
  publicRoute({
    method: 'post',
    path: '/api/public/report-mails/end',
    summary: 'End the mails of half-year reports with the link that stands in each of them',
    access: 'public',
    in: tokenBody,
    out: okResponse,
    status: 200,
    errorStatuses: [404],
    async handle(request) {
      const { token } = parseBody(request, tokenBody);
      const { subjectId } = await getLink(stores.system(), token, 'reportMails');
      await stores.system().transaction(async (store) => {
        const system = systemStoreOf(store);
        const [found] = await system.all('reportRecipients', { where: { id: subjectId } });
        if (!found) throw new Problem('linkExpired');
        await system.lockRow('reportRecipients', subjectId);
        const { state, version } = await system.get('reportRecipients', subjectId);
        if (state !== 'ended') await system.update('reportRecipients', { id: subjectId, version }, { state: 'ended' });
      });
      return { status: 200, body: { ok: true } };
    },
  }),
];
