import { guardedRoute } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { loadProgressSource, respondWithEntityTag } from '../progress/respondWithEntityTag.ts';
import { parseFileFormat } from '../spreadsheets/writing/fileFormats.ts';
import { programmeSchema, getProgrammeRows } from './getProgrammeRows.ts';
import { createProgrammeFile } from './createProgrammeFile.ts';

const access = { resource: 'assignments', action: 'compare' } as const;

export const programmeRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/programme-rows',
    summary: "List the rows of the programme's reporting form for a period",
    cost: expensiveRequestCost,
    access,
    query: ['period', 'key', 'asOf'],
    out: programmeSchema,
    status: 200,
    handle: (request, { store }) =>
      respondWithEntityTag(store, request, 'approved', (source) => getProgrammeRows(store, request.query, source)),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/programme-rows/file',
    summary: "Export the rows of the programme's reporting form",
    cost: expensiveRequestCost,
    access,
    query: ['period', 'key', 'format', 'language', 'asOf'],
    respondsWithFile: true,
    out: null,
    status: 200,
    handle: async (request, { store }) => {
      const format = parseFileFormat(request.query);
      const source = await loadProgressSource(store, request.query);
      return createProgrammeFile(await getProgrammeRows(store, request.query, source), format, source.asOf);
    },
  }),
] as const;
