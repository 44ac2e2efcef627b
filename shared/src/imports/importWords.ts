import type { FieldOf } from '../resources.ts';
import type { ImportedResource } from './recordImports.ts';

/** The words of one imported table, as the forms say them: in a file a column is found by them. */
export interface ImportWords<N extends ImportedResource = ImportedResource> {
  /** Name of the sheet. */
  sheet: string;
  heads: Partial<Record<FieldOf<N>, string>>;
  choices: Partial<Record<FieldOf<N>, Readonly<Record<string, string>>>>;
  /** What belongs into a column whose head does not say it. */
  help: Partial<Record<FieldOf<N>, string>>;
  /** A row that could be imported, as people would write it. */
  examples: Partial<Record<FieldOf<N>, string>>;
}

/** The English words of the tables from which records are created. */
export const importWords: { readonly [N in ImportedResource]: ImportWords<N> } = {
  organisations: {
    sheet: 'Organisations',
    heads: { name: 'Name', shortName: 'Short name', slug: 'Short address', country: 'Country', city: 'City' },
    choices: {},
    help: {
      slug: 'Small letters, digits and hyphens. Left empty, it follows from the name. It cannot be changed later.',
      country: 'Its name, or its two letters, such as AT.',
    },
    examples: { name: 'Zavod Dobro', shortName: 'Dobro', slug: 'zavod-dobro', country: 'Slovenia', city: 'Ljubljana' },
  },
  indicators: {
    sheet: 'Indicators',
    heads: {
      code: 'Code',
      name: 'Name',
      kind: 'Kind',
      unit: 'Unit',
      valueType: 'Value',
      accumulation: 'Accumulation',
      direction: 'Direction',
      decimals: 'Decimals',
      countingRule: 'Counting rule',
    },
    choices: {
      kind: { output: 'Output', result: 'Result', impact: 'Impact' },
      valueType: { count: 'Count', amount: 'Amount', ratio: 'Ratio', score: 'Score', text: 'Text' },
      accumulation: { incremental: 'Added up', snapshot: 'Latest counts' },
      direction: { increase: 'More is better', decrease: 'Less is better' },
    },
    help: {
      code: 'Letters, digits, points, hyphens and underscores. Each code is used once. That of your own organisation’s indicator begins with its short address and a hyphen.',
      unit: 'What is counted, such as people.',
      valueType: 'A score needs options, which only the form can give it.',
      accumulation: 'Added up: each period brings more. Latest counts: each period says the whole level anew.',
      direction: 'Left empty: more is better.',
      decimals: 'From 0 to 4. Left empty: 0.',
      countingRule: 'What counts and what does not.',
    },
    examples: {
      code: 'TRAININGS',
      name: 'Trainings held',
      kind: 'Output',
      unit: 'trainings',
      valueType: 'Count',
      accumulation: 'Added up',
      direction: 'More is better',
      decimals: '0',
      countingRule: 'Each training of two hours or more counts once.',
    },
  },
  invitations: {
    sheet: 'People',
    heads: { email: 'E-mail', name: 'Name', role: 'Role', organisationId: 'Organisation', locale: 'Language' },
    choices: {
      role: {
        partnerStaff: 'Partner staff',
        partnerManager: 'Partner manager',
        leadPartner: 'Lead partner',
        evaluator: 'Evaluator',
        juror: 'Juror',
        observer: 'Observer',
      },
      locale: {
        en: 'English',
        de: 'German',
        hu: 'Hungarian',
        it: 'Italian',
        pl: 'Polish',
        sk: 'Slovak',
        sl: 'Slovenian',
      },
    },
    help: {
      name: 'It may be left empty: the invited person writes it.',
      organisationId: 'Its name, short name or short address. Left empty: your own. Evaluators, observers and jurors have none.',
      locale: 'The language of the mail. Left empty: English.',
    },
    examples: {
      email: 'ana.novak@dobro.example',
      name: 'Ana Novak',
      role: 'Partner staff',
      organisationId: 'Zavod Dobro',
      locale: 'Slovenian',
    },
  },
  milestones: {
    sheet: 'Milestones',
    heads: { pilotId: 'Pilot', title: 'Title', dueOn: 'Due on', doneOn: 'Done on' },
    choices: {},
    help: {
      pilotId: 'The title of a pilot of your own organisation.',
      dueOn: 'A day, such as 2027-10-31. Left empty: none.',
      doneOn: 'A day that is not in the future. Left empty: it is open.',
    },
    examples: { pilotId: 'Open Future', title: 'First workshop', dueOn: '2027-10-31', doneOn: '' },
  },
  activities: {
    sheet: 'Activities',
    heads: {
      kind: 'Kind',
      title: 'Title',
      startsOn: 'Day',
      endsOn: 'Last day',
      startTime: 'Begins at',
      endTime: 'Ends at',
      timeZone: 'Time zone',
      place: 'Place',
      country: 'Country',
      pilotId: 'Pilot',
      registrations: 'Registrations',
      attendances: 'Attendances',
      reach: 'Reach',
      description: 'Description',
      visibility: 'Who reads it',
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
      visibility: { internal: 'Own organisation and lead partner', consortium: 'Everybody in the consortium' },
    },
    help: {
      startsOn: 'A day, such as 2027-10-31.',
      endsOn: 'Left empty: it lasts one day.',
      startTime: 'Such as 09:30.',
      timeZone: 'Such as Europe/Vienna. Left empty: that of the consortium.',
      country: 'Its name, or its two letters, such as AT.',
      pilotId: 'The title of a pilot that your organisation coordinates or takes part in.',
      attendances: 'Who comes twice counts twice. With this number the activity is held.',
      reach: 'Of publications, press and posts: readers, listeners or views.',
      visibility: 'Left empty: your own organisation and the lead partner.',
    },
    examples: {
      kind: 'Workshop',
      title: 'Measuring impact',
      startsOn: '2027-10-31',
      endsOn: '',
      startTime: '09:30',
      endTime: '12:00',
      timeZone: '',
      place: 'Graz',
      country: 'Austria',
      pilotId: '',
      registrations: '24',
      attendances: '',
      reach: '',
      description: '',
      visibility: '',
    },
  },
  workPlanItems: {
    sheet: 'Work plan',
    heads: {
      number: 'Number',
      title: 'Title',
      responsibleOrganisationId: 'Responsible',
      contributorIds: 'Contributors',
      startsOn: 'Starts on',
      dueOn: 'Due on',
      description: 'Description',
    },
    choices: {},
    help: {
      number:
        'Of the programme: work package 1, activity A 1.2, deliverable D 1.2.1, output O 1.1. A row stands below what it is a part of.',
      responsibleOrganisationId: 'Name, short name or short address of an organisation.',
      contributorIds: 'Organisations, separated by semicolons. Left empty: none.',
      startsOn: 'A day, such as 2027-02-01, or a period, such as P3: its first day.',
      dueOn: 'A day, such as 2027-07-31, or a period, such as P3: its last day.',
    },
    examples: {
      number: 'D 1.2.1',
      title: 'Handbook for trainers',
      responsibleOrganisationId: 'Zavod Dobro',
      contributorIds: 'Pontis; IFKA',
      startsOn: 'P3',
      dueOn: '2027-07-31',
      description: '',
    },
  },
};
