import type { ResourceWords } from '../i18n/resourceWords.ts';

export const modulesWords = {
  name: 'Module |||| Academy',
  empty: 'No modules yet. The lead partner writes down here the modules of the academy, in the order of the course.',
  fields: {
    number: 'Number',
    name: 'Name',
    authorOrganisationId: 'Author',
    languages: 'Languages',
    opensOn: 'Opens on',
    closesOn: 'Closes on',
    phase: 'Phase',
    description: 'Description',
    illustrative: 'Illustrative',
  },
  choices: { phase: { idea: 'Idea', implementation: 'Implementation', impact: 'Impact' } },
} satisfies ResourceWords<'modules'>;
