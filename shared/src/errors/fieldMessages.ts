/** What can be wrong with a field, in English; other languages translate these keys. `{name}` stands for a parameter. */
export const fieldMessages = {
  'field.required': 'This is required.',
  'field.empty': 'This cannot be empty.',
  'field.type': 'This must be of type {expected}.',
  'field.choice': 'This must be one of: {allowed}.',
  'field.form': 'This does not have the right form.',
  'field.unprintable': 'This contains characters that cannot be printed.',
  'field.tooLong': 'At most {limit} characters are allowed.',
  'field.tooShort': 'At least {limit} characters are needed.',
  'field.tooHigh': 'This must be at most {limit}.',
  'field.tooLow': 'This must be at least {limit}.',
  'field.tooMany': 'At most {limit} entries are allowed.',
  'field.tooFew': 'At least {limit} entries are needed.',
  'field.decimals': 'At most four decimals are allowed.',
  'field.day': 'This must be a calendar day of the form YYYY-MM-DD.',
  'field.repeated': 'No entry may stand here twice.',
  'field.invalid': 'This is not valid.',
  'field.unknown': 'There is no such field.',
  'field.fixed': 'This cannot be changed.',
  'field.notFound': 'There is no such record.',
  'field.before': 'This cannot lie before {other}.',
  'field.noNumber': 'No number belongs here.',
  'consortium.timeZone': 'This is not the name of a time zone.',
  'memberships.organisationNeeded': 'This role belongs to an organisation.',
  'memberships.noOrganisation': 'This role belongs to no organisation.',
  'memberships.leadOrganisationNeeded': 'This role belongs to the lead organisation.',
  'organisations.leadThere': 'There is a lead organisation already.',
  'periods.overlap': 'This overlaps with period {number}.',
  'periods.order': 'Periods are numbered in the order of their days.',
  'periods.frozen': 'This cannot be changed once the period has opened.',
  'exceptions.past': 'This has passed already.',
  'exceptions.planned': 'The period has not opened yet.',
  'pilots.openMilestones': 'A pilot is completed when its milestones are done; {open} are not.',
  'pilots.completed': 'The pilot is completed.',
  'pilots.ownOrganisation': 'The coordinating organisation is not one of the partners.',
  'indicators.slugNeeded': 'The code of a local indicator begins with {slug}-.',
  'indicators.slugTaken': 'A code of the consortium cannot begin with the short name of an organisation.',
  'indicators.inUse': 'This cannot be changed while the indicator is assigned.',
  'indicators.scoreSnapshot': 'A score is always a snapshot.',
  'indicators.optionsNeeded': 'A score needs its options.',
  'checks.consortiumOnly': 'Only indicators of the consortium are checked so.',
  'checks.failed': 'A check does not hold: the figure has to be corrected.',
  'checks.commentNeeded': 'A check finds this figure unusual: say why in a comment.',
  'checks.causeNeeded': 'This figure is far from its path: give the cause and what is done about it.',
  'checks.kindNotHere': 'This kind of check does not fit the indicator.',
  'checks.emptyRange': 'The highest lies below the lowest: no figure would fit.',
  'checks.notOfKind': 'This kind of check does not use it.',
  'checks.otherNotComparable':
    'The two indicators cannot be compared: both must be counts or amounts that are added up in the same way.',
  'assignments.wrongSide': 'The target lies on the other side of the baseline than the direction says.',
  'assignments.baselineZero': 'What is added up begins at 0.',
  'assignments.noTarget': 'A text has neither baseline nor target.',
  'assignments.order': 'The first period lies after the last.',
  'assignments.milestoneOutside':
    'A milestone lies outside the periods of the assignment, or in the last one, whose level is the target.',
  'assignments.pilotNotOurs': 'The organisation does not work on this pilot.',
  'assignments.foreignIndicator': 'The indicator belongs to another organisation.',
  'measurements.outside': 'The period lies outside those of the assignment.',
  'measurements.periodPlanned': 'The period has not opened yet.',
  'measurements.negative': 'This cannot be negative.',
  'measurements.reasonNeeded': 'Say why.',
  'measurements.textNeeded': 'Write what there is to report.',
  'measurements.somethingOfNothing': 'Something of nothing is not possible.',
  'measurements.noOption': 'This is none of the options of the indicator.',
  'measurements.unknownPart': 'The indicator has no such part.',
  'measurements.partsExceed': 'The parts exceed the total.',
  'measurements.noParts': 'No parts belong here.',
  'reports.foreignCell': 'This assignment does not belong to the organisation of the report.',
  'comments.cannotRead': 'Somebody who is mentioned could not read this.',
  'attachments.kind': 'Send a PDF, an image (PNG, JPEG, WebP), an office document, plain text or CSV.',
  'attachments.notWhatItSays': 'The content of the file, its name and its declared type do not agree.',
  'attachments.damaged': 'This file cannot be read.',
  'attachments.pixels': 'The image has more than {limit} pixels.',
  'attachments.animated': 'Moving images are not taken.',
  'attachments.active': 'Documents with macros or active content are not taken.',
  'attachments.unpacked': 'The document is too large when it is unpacked.',
  'attachments.one': 'Send one file at a time.',
  'session.foreignMembership': 'This is none of your memberships.',
  'password.weak': 'At least 12 characters are needed, at most 128 allowed.',
  'password.wrong': 'The present password is not right.',
} as const;

export type FieldCode = keyof typeof fieldMessages;

/** What is wrong with one field: a code and what its message names. */
export interface FieldProblem {
  code: FieldCode;
  [parameter: string]: string | number;
}

/** Field, or path into it, to what is wrong with it. */
export type FieldProblems = Record<string, FieldProblem>;

/** The words for a field's problem. */
export const fieldMessage = (problem: FieldProblem): string =>
  fieldMessages[problem.code].replace(/\{(\w+)\}/g, (_, parameter: string) => String(problem[parameter] ?? ''));

export const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(fieldMessages, code);
