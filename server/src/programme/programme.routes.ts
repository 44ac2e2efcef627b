import { guardedRoute } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { settingOf } from '../progress/question.ts';
import { taggedAnswer } from '../progress/taggedAnswer.ts';
import { formOf } from '../spreadsheets/fileFormats.ts';
import { programmeAnswer, programmeOf } from './programmeAnswer.ts';
import { programmeFile } from './programmeFile.ts';

const access = { resource: 'assignments', action: 'compare' } as const;

export const programmeRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/programme-rows',
    summary: "A period in the rows of the programme's own form",
    cost: expensive,
    access,
    query: ['period', 'key'],
    out: programmeAnswer,
    status: 200,
    handle: (request, { store }) =>
      taggedAnswer(store, request, 'approved', (setting) => programmeOf(store, request.query, setting)),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/programme-rows/file',
    summary: "The rows of the programme's own form as a file",
    cost: expensive,
    access,
    query: ['period', 'key', 'format', 'language'],
    answersFile: true,
    out: null,
    status: 200,
    handle: async (request, { store }) => {
      const form = formOf(request.query);
      return programmeFile(await programmeOf(store, request.query, await settingOf(store)), form);
    },
  }),
] as const;
