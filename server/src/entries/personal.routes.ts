import { connectionOf, type Entrant, saveDraft, solutionFilesOf, type Store, systemOf } from '@pilotage/db';
import { largestFile } from '@pilotage/shared';
import { z } from 'zod';
import { takeBackUnscored } from '../contests/unscored.ts';
import { answeredOnce } from '../http/idempotency.ts';
import { receiveParts } from '../http/multipart.ts';
import { parsedBody } from '../http/parsedBody.ts';
import { Problem } from '../http/problem.ts';
import { type Answer, openRoute, type Request } from '../http/route.ts';
import { amend } from './amend.ts';
import { confirm } from './confirm.ts';
import { standingOf } from './standing.ts';
import { type Effects, none } from './effects.ts';
import { entrantOf, personalPath, token } from './entrantOf.ts';
import { dropWaiting, pendingOf } from './waiting.ts';
import { entryDraft } from './entryDraft.ts';
import { exportOf, personalExport } from './entryExport.ts';
import type { EntryParts } from './entryParts.ts';
import { entryView, viewOf } from './entryView.ts';
import { eraseEntrant } from './erase.ts';
import { filesAtMost, removeFiles } from './keptFiles.ts';
import { receipt } from './receipts.ts';

const tokenBody = z.strictObject({ token });
const confirmBody = z.strictObject({ token, reference: z.string().max(12) });
const draftBody = z.strictObject({ token, draft: entryDraft });
const amendForm = z.object({
  token: z.string(),
  entry: z.string(),
  /** Keys of the files that stay, separated by commas. */
  keep: z.string().optional(),
  file: z.string().meta({ format: 'binary' }).optional(),
});
const done = z.object({ ok: z.literal(true) });

type Step = '/confirm' | '/draft' | '/withdraw' | '/erase';
/** Answers where files lie that are to be removed once it is committed. */
type Work = (store: Store, entrant: Entrant) => Promise<string[]>;

async function withdraw(store: Store, entrant: Entrant): Promise<string[]> {
  await systemOf(store).guard('contests', entrant.contestId);
  const { state, judgedAt } = await store.get('contests', entrant.contestId);
  const standing = await standingOf(store, entrant);
  const isLate = (state !== 'open' && state !== 'judging') || judgedAt !== null;
  if (!standing || standing.solution.state !== 'submitted' || isLate) throw new Problem('state');
  await store.update('solutions', standing.solution, { state: 'withdrawn' }, 'withdraw');
  await takeBackUnscored(systemOf(store), standing.solution.id);
  // What waits would bring it back.
  return dropWaiting(store, entrant, () => true);
}

/** What the personal link opens: everything about one's own solution, by a secret that is sent in bodies alone. */
export function personalRoutes(parts: EntryParts) {
  const { stores, files, limits, receipts } = parts;

  /** Done once for an Idempotency-Key, under which nothing personal is kept. */
  async function settled(request: Request, step: Step, given: string, work: Work) {
    await limits.ask(request.address);
    const effects = new Map<Answer, Effects>();
    const worked = (store: Store) =>
      store.transaction(async (store) => {
        const gone = await work(store, await entrantOf(store, given));
        const answer = { status: 200, body: { ok: true } };
        effects.set(answer, { isNew: true, gone });
        return answer;
      });
    const answer = await answeredOnce(stores.system(), request, personalPath(step, given), worked);
    await removeFiles(files, (effects.get(answer) ?? none).gone);
    return answer;
  }

  async function view(given: string) {
    const system = stores.system();
    return { status: 200, body: await viewOf(system, receipts, await entrantOf(system, given)) };
  }

  async function stepped(request: Request, step: Step, given: string, work: Work) {
    await settled(request, step, given, work);
    return view(given);
  }

  const route = <T extends { token: string }>(
    path: string,
    summary: string,
    { body, out, status = 200 }: { body: z.ZodType<T>; out: z.ZodType; status?: number },
    handle: (request: Request, body: T) => Promise<{ status: number; body: unknown }>,
  ) =>
    openRoute({
      method: 'post',
      path: `/api/public/entry${path}`,
      summary,
      access: 'public',
      in: body,
      out,
      status,
      refuses: [409, 429],
      handle: (request) => handle(request, parsedBody(request, body)),
    });

  return [
    route('', 'One’s own solution, by the mailed link', { body: tokenBody, out: entryView }, async (request, { token }) => {
      await limits.ask(request.address);
      return view(token);
    }),
    route(
      '/confirm',
      'Let what arrived under one’s address count',
      { body: confirmBody, out: entryView },
      (request, { token, reference }) =>
        stepped(request, '/confirm', token, async (store, entrant) => {
          const arrival = (await pendingOf(store, entrant)).find((each) => each.reference === reference);
          if (arrival) return confirm(store, entrant, arrival);
          // Opened twice: it counts already.
          if ((await standingOf(store, entrant)) === null) throw new Problem('state');
          return [];
        }),
    ),
    route('/draft', 'Keep what is typed and not sent yet', { body: draftBody, out: entryView }, (request, { token, draft }) =>
      stepped(request, '/draft', token, async (store, { id }) => {
        await saveDraft(connectionOf(store), id, JSON.stringify(draft), store.now());
        return [];
      }),
    ),
    route('/withdraw', 'Take one’s solution back', { body: tokenBody, out: entryView }, (request, { token }) =>
      stepped(request, '/withdraw', token, withdraw),
    ),
    route(
      '/export',
      'Everything that is kept about oneself here',
      { body: tokenBody, out: personalExport },
      async (request, { token }) => {
        await limits.ask(request.address);
        const system = stores.system();
        const entrant = await entrantOf(system, token);
        const stored = await solutionFilesOf(connectionOf(system), entrant.id);
        return { status: 200, body: await exportOf(system, receipts, entrant, stored) };
      },
    ),
    route(
      '/erase',
      'Erase everything that is kept about oneself here, for good',
      { body: tokenBody, out: done },
      (request, { token }) => settled(request, '/erase', token, (store, entrant) => eraseEntrant(store, entrant, true)),
    ),
    openRoute({
      method: 'post',
      path: '/api/public/entry/amend',
      summary: 'Send a new version of one’s solution, until the deadline',
      access: 'public',
      in: amendForm,
      out: receipt,
      status: 200,
      refuses: [409, 429],
      receive: async (form, asked) => {
        await limits.send(asked.address);
        return receiveParts(form, await files.incoming(), { largest: largestFile, files: filesAtMost, fieldSize: 1_000_000 });
      },
      handle: (request) => amend(request, parts),
    }),
  ];
}
