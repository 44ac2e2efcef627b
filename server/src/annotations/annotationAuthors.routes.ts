import { z } from 'zod';
import { guardedRoute } from '../http/route.ts';

export const annotationAuthorRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/annotations/authors',
    summary: 'The names of those who wrote the annotations that the viewer may read, in alphabetical order',
    access: { resource: 'annotations', action: 'read' },
    out: z.array(z.string()),
    status: 200,
    handle: async (_request, { store }) => {
      const totals = await store.totals('annotations', { by: 'authorName', sums: [] });
      const names = totals.flatMap(({ key }) => key ?? []);
      return { status: 200, body: names.toSorted((one, other) => one.localeCompare(other, 'en')) };
    },
  }),
] as const;
