import { z } from 'zod';

/** The response of an action that has nothing to show. */
export const okResponse = z.object({ ok: z.literal(true) });
