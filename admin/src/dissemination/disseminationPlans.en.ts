import type { ResourceWords } from '../i18n/resourceWords.ts';

export const disseminationPlansWords = {
  name: 'Dissemination plan |||| Dissemination plans',
  fields: {
    organisationId: 'Organisation',
    objectiveId: 'Objective',
    periodId: 'Period',
    kind: 'Channel',
    activities: 'Activities',
    attendances: 'Attendances',
    reach: 'Reach',
    comment: 'Comment',
    illustrative: 'Illustrative',
  },
  choices: {
    kind: {
      workshop: 'Workshop',
      training: 'Training',
      festival: 'Festival',
      webinar: 'Webinar',
      worldCafe: 'World café',
      hackathon: 'Hackathon',
      conference: 'Conference',
      publication: 'Publication',
      press: 'Press',
      socialPost: 'Social media post',
      other: 'Other',
    },
  },
} satisfies ResourceWords<'disseminationPlans'>;
