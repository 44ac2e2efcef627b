import type { Entrant } from '@pilotage/db';
import { z } from 'zod';

const typed = (longest: number) => z.string().max(longest).optional();

/** What is typed and not sent: nothing of it is judged, so that it can be kept whatever is still missing. */
export const entryDraft = z.strictObject({
  title: typed(400),
  summary: typed(4_000),
  answers: z
    .array(z.strictObject({ questionId: z.int().min(1), text: z.string().max(30_000) }))
    .max(20)
    .optional(),
  country: typed(2),
  theme: typed(160),
  affiliation: typed(80),
  mayPublish: z.boolean().optional(),
  name: typed(240),
  phone: typed(80),
  belongsTo: typed(400),
  locale: typed(5),
});

/** The draft as it was saved; null where there is none. */
export const draftOf = ({ draft, draftAt }: Entrant) =>
  draft === null || draftAt === null ? null : { savedAt: draftAt, entry: entryDraft.parse(JSON.parse(draft)) };
