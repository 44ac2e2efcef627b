import type { Submitter } from '@pilotage/db';
import { z } from 'zod';

const optionalText = (longest: number) => z.string().max(longest).optional();

/** A draft: nothing in it is required, so that it can be saved incomplete. */
export const submissionDraft = z.strictObject({
  title: optionalText(400),
  summary: optionalText(4_000),
  answers: z
    .array(z.strictObject({ questionId: z.int().min(1), text: z.string().max(30_000) }))
    .max(20)
    .optional(),
  country: optionalText(2),
  theme: optionalText(160),
  affiliation: optionalText(80),
  mayPublish: z.boolean().optional(),
  name: optionalText(240),
  phone: optionalText(80),
  belongsTo: optionalText(400),
  locale: optionalText(5),
});

/** The saved draft; null where there is none. */
export const draftOf = ({ draft, draftAt }: Submitter) =>
  draft === null || draftAt === null ? null : { savedAt: draftAt, entry: submissionDraft.parse(JSON.parse(draft)) };
