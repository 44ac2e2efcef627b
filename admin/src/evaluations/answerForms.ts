import {
  type FieldProblems,
  followUpResults,
  managementResponses,
  type Recommendation,
  validateResponse,
} from '@pilotage/shared';
import { parseDayText } from '../resource/inputs/DayTextField.tsx';

/** What is typed into the form, by field; a choice that was not made is empty. */
export type AnswerValues = Readonly<Record<string, string>>;

type AnswerField = 'response' | 'responseText' | 'action' | 'actionDueOn' | 'followUp' | 'followUpText';

/** The form of one action on a recommendation. */
export interface AnswerForm {
  action: 'respond' | 'followUp';
  path: string;
  /** i18n key with `number`. */
  title: string;
  help: string;
  done: string;
  /** The field of the choice, and its values. */
  choice: AnswerField;
  choices: readonly string[];
  texts: readonly AnswerField[];
  day: AnswerField | null;
  /** Fields that the choice leaves out. */
  isLeftOut: (field: AnswerField, values: AnswerValues) => boolean;
  validate: (values: AnswerValues) => FieldProblems;
}

const textOf = (values: AnswerValues, field: AnswerField): string => (values[field] ?? '').trim();

function missingTexts(values: AnswerValues, fields: readonly AnswerField[]): FieldProblems {
  const missing = fields.filter((field) => textOf(values, field) === '');
  return Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
}

const isRejected = (values: AnswerValues): boolean => values.response === 'rejected';

export const respondForm: AnswerForm = {
  action: 'respond',
  path: 'respond',
  title: 'recommendations.respondTo',
  help: 'recommendations.respondHelp',
  done: 'recommendations.responded',
  choice: 'response',
  choices: managementResponses,
  texts: ['responseText', 'action'],
  day: 'actionDueOn',
  isLeftOut: (field, values) => isRejected(values) && (field === 'action' || field === 'actionDueOn'),
  validate(values) {
    const response = managementResponses.find((each) => each === values.response) ?? null;
    const { day, isValid } = parseDayText(values.actionDueOn ?? '');
    const action = isRejected(values) ? null : textOf(values, 'action') || null;
    const actionDueOn = isRejected(values) ? null : day;
    return {
      ...missingTexts(values, ['response', 'responseText']),
      ...validateResponse({ response, action, actionDueOn }),
      ...(isValid || isRejected(values) ? {} : { actionDueOn: { code: 'field.day' as const } }),
    };
  },
};

export const followUpForm: AnswerForm = {
  action: 'followUp',
  path: 'follow-up',
  title: 'recommendations.followUpOf',
  help: 'recommendations.followUpHelp',
  done: 'recommendations.followedUp',
  choice: 'followUp',
  choices: followUpResults,
  texts: ['followUpText'],
  day: null,
  isLeftOut: () => false,
  validate: (values) => missingTexts(values, ['followUp', 'followUpText']),
};

const fieldsOf = ({ choice, texts, day }: AnswerForm): AnswerField[] => [choice, ...texts, ...(day === null ? [] : [day])];

/** What the form begins with: what was answered before. */
export const storedAnswer = (form: AnswerForm, recommendation: Recommendation): AnswerValues =>
  Object.fromEntries(fieldsOf(form).map((field) => [field, recommendation[field] ?? '']));

/** The body of the action, without what the choice leaves out. */
export function createAnswerBody(form: AnswerForm, values: AnswerValues): Record<string, string | null> {
  const read = (field: AnswerField): string | null => {
    if (form.isLeftOut(field, values)) return null;
    return field === form.day ? parseDayText(values[field] ?? '').day : textOf(values, field);
  };
  return Object.fromEntries(fieldsOf(form).map((field) => [field, read(field)]));
}
