import type { Indicator } from '@pilotage/shared';

/** An indicator that programmes know, as the form of a new one begins with it. */
export type CatalogueIndicator = Pick<Indicator, 'code' | 'name' | 'kind' | 'unit' | 'accumulation'> & { countingRule: string };

const incremental = { accumulation: 'incremental' } as const;
const snapshot = { accumulation: 'snapshot' } as const;
const output = { kind: 'output' } as const;
const result = { kind: 'result' } as const;

/**
 * The common output and result indicators for Interreg 2021-2027: codes and names of Annex I of Regulation (EU) 2021/1058. The
 * counting rules are a first draft in the product's words.
 */
export const interregIndicators: readonly CatalogueIndicator[] = [
  {
    code: 'RCO81',
    name: 'Participations in joint actions across borders',
    unit: 'participations',
    countingRule:
      'Counts attendances, not people: somebody who comes to two actions counts twice. The action was organised by partners of at least two countries, and there is a list of who attended.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO82',
    name: 'Participations in joint actions promoting gender equality, equal opportunities and social inclusion',
    unit: 'participations',
    countingRule:
      'Counts attendances at joint actions whose purpose is gender equality, equal opportunities or social inclusion. Each of them counts as a participation in joint actions, too.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO83',
    name: 'Strategies and action plans jointly developed',
    unit: 'strategies and action plans',
    countingRule:
      'Counts finished strategies and action plans that organisations of at least two countries wrote together. A draft does not count.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO84',
    name: 'Pilot actions developed jointly and implemented in projects',
    unit: 'pilot actions',
    countingRule:
      'Counts pilots that partners of at least two countries designed together and that have been carried out. A pilot that is still planned does not count.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO85',
    name: 'Participations in joint training schemes',
    unit: 'participations',
    countingRule:
      'Counts enrolments in training that partners of at least two countries set up together. A training is a course of its own; a workshop at a meeting is none.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO86',
    name: 'Joint administrative or legal agreements signed',
    unit: 'agreements',
    countingRule: 'Counts agreements between authorities of at least two countries, once all sides have signed.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO87',
    name: 'Organisations cooperating across borders',
    unit: 'organisations',
    countingRule:
      'Counts the organisations that cooperate formally in the project, partners and associated partners. Each organisation counts once, however often it takes part.',
    ...output,
    ...snapshot,
  },
  {
    code: 'RCO90',
    name: 'Projects for innovation networks across borders',
    unit: 'projects',
    countingRule:
      'Counts projects that set up or strengthen a network for innovation of organisations in at least two countries.',
    ...output,
    ...snapshot,
  },
  {
    code: 'RCO115',
    name: 'Public events across borders jointly organised',
    unit: 'events',
    countingRule:
      'Counts events that partners of at least two countries organised together, and that were announced to the public and open to it. Meetings of the partners do not count.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO116',
    name: 'Jointly developed solutions',
    unit: 'solutions',
    countingRule:
      'Counts solutions that came out of joint pilots or joint work, and that are described so that others can take them up. Each solution counts once, not once for each country.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO117',
    name: 'Solutions for legal or administrative obstacles across border identified',
    unit: 'solutions',
    countingRule:
      'Counts written solutions for an obstacle of law or administration between countries. Naming the obstacle alone is not enough.',
    ...output,
    ...incremental,
  },
  {
    code: 'RCO118',
    name: 'Organisations cooperating for the multi-level governance of macroregional strategies',
    unit: 'organisations',
    countingRule:
      'Counts the organisations that take part in governing a macroregional strategy with support of the project; each once.',
    ...output,
    ...snapshot,
  },
  {
    code: 'RCO120',
    name: 'Projects supporting cooperation across borders to develop urban-rural linkages',
    unit: 'projects',
    countingRule: 'Counts projects that connect towns and the countryside across borders.',
    ...output,
    ...snapshot,
  },
  {
    code: 'RCR79',
    name: 'Joint strategies and action plans taken up by organisations',
    unit: 'joint strategies and action plans',
    countingRule:
      'Counts jointly written strategies and action plans that at least one organisation has adopted or begun to carry out, during the project or within a year after it.',
    ...result,
    ...incremental,
  },
  {
    code: 'RCR81',
    name: 'Completion of joint training schemes',
    unit: 'participants',
    countingRule:
      'Counts participants who have completed a joint training and have a certificate of it. Whoever left early does not count.',
    ...result,
    ...incremental,
  },
  {
    code: 'RCR82',
    name: 'Legal or administrative obstacles across borders alleviated or resolved',
    unit: 'obstacles',
    countingRule: 'Counts obstacles that an identified solution has made smaller or has removed, with what shows it.',
    ...result,
    ...incremental,
  },
  {
    code: 'RCR83',
    name: 'Persons covered by joint administrative or legal agreements signed',
    unit: 'persons',
    countingRule:
      'Counts the people who live where a signed agreement applies. Where two agreements overlap, each person counts once.',
    ...result,
    ...snapshot,
  },
  {
    code: 'RCR84',
    name: 'Organisations cooperating across borders after project completion',
    unit: 'organisations',
    countingRule:
      'Counts the organisations that still cooperate after the project has ended, by a formal agreement, within a year after it. Each counts once.',
    ...result,
    ...snapshot,
  },
  {
    code: 'RCR85',
    name: 'Participations in joint actions across borders after project completion',
    unit: 'participations',
    countingRule: 'Counts attendances at joint actions that former partners organise within a year after the project has ended.',
    ...result,
    ...incremental,
  },
  {
    code: 'RCR104',
    name: 'Solutions taken up or up-scaled by organisations',
    unit: 'solutions',
    countingRule:
      'Counts jointly developed solutions that an organisation uses or has made larger, during the project or within a year after it, with a document that shows it. Each solution counts once.',
    ...result,
    ...incremental,
  },
];
