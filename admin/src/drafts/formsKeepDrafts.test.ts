import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sourceRoot = join(import.meta.dirname, '..');

/** Files with their own state for typed text, and why they need no draft. */
const withoutDraft: Readonly<Record<string, string>> = {
  'access/viewAs/ViewAsDialog.tsx': 'a choice',
  'access/account/PasswordPage.tsx': 'secret',
  'activities/ActivityFilters.tsx': 'choices that stand in the address',
  'activities/RepeatActivityDialog.tsx': 'a number or a day, which begins with one',
  'access/signIn/ShortForm.tsx': 'short forms of accounts, most of them with a password',
  'access/signIn/SignInForm.tsx': 'secret',
  'academy/AcademyFigures.tsx': 'a choice',
  'dissemination/plan/PlanEntry.tsx': 'a choice',
  'dissemination/progress/DisseminationFilters.tsx': 'choices that stand in the address',
  'academy/report/ColumnChoices.tsx': 'a choice',
  'academy/report/ReportChoices.tsx': 'choices; the file itself must not be kept',
  'jury/RandomAssignmentForm.tsx': 'one number',
  'jury/BulkAssignmentForm.tsx': 'a choice',
  'contests/figures/CountryComparison.tsx': 'a choice',
  'halfYearReport/ReportRequest.tsx': 'choices',
  'handover/HandoverPage.tsx': 'a choice that stands in the address',
  'jury/SingleAssignmentForm.tsx': 'a choice',
  'scoring/ScoringForm.tsx': 'drawn by OwnScore, which keeps the score',
  'discussion/CommentForm.tsx': 'drawn by NewComment and CommentItem, which keep the words',
  'discussion/MentionField.tsx': 'drawn by CommentForm',
  'derivations/RuleChoice.tsx': 'a choice of the form of an indicator, which keeps it',
  'derivations/DerivationPreview.tsx': 'a choice of what is shown',
  'indicators/definitions/DefinitionPeriodSelect.tsx': 'a choice; RedefineDialog keeps it',
  'indicators/definitions/DimensionTexts.tsx': 'drawn by RedefineDialog, which keeps it',
  'indicators/catalogue/CatalogueChoice.tsx': 'a choice; the form that it fills keeps the words',
  'indicators/dictionary/DataDictionaryPage.tsx': 'a search of what stands on the page',
  'progress/asOf/AsOfChoice.tsx': 'a choice that stands in the address',
  'reports/words/SectionField.tsx': 'kept by useSectionText',
  'reports/discussion/ReportDiscussion.tsx': 'a choice; NewComment keeps the words',
  'citations/picture/PictureDialog.tsx': 'a text to copy, which nobody changes',
  'grid/EntryTextField.tsx': 'drawn by the fields of panels, whose drafts keep the entry',
  'measurements/grid/CellField.tsx': 'kept by the outbox of figures',
  'measurements/panel/FigureChecks.tsx': 'kept by the outbox of figures',
  'programme/OwnerSelect.tsx': 'a choice',
  'targets/TargetsHeader.tsx': 'a choice',
  'targets/panel/PeriodSelect.tsx': 'a choice',
  'progress/filters/FilterInputs.tsx': 'a choice that stands in the address',
  'progress/views/CompareChoices.tsx': 'a choice that stands in the address',
  'meetings/DecisionTaskFields.tsx': 'drawn by DecisionForm, which keeps the decision',
  'resource/inputs/DayTextField.tsx': 'drawn by forms, which keep it',
  'resource/inputs/NumberField.tsx': 'a field of forms, which keep it',
  'resource/pictures/PictureFields.tsx': 'drawn by forms of pictures, which keep the words by usePictureForm',
  'resource/forms/RecordForm.tsx': 'keeps drafts by FormGuard',
  'resource/inputs/ZonedTimeField.tsx': 'a field of forms, which keep it',
  'resource/inputs/calendar/ZonedTimeCalendar.tsx': 'writes into a field of a form, which keeps it',
};

/** react-admin's field of the same name shows a text, and is no input. */
const showsTexts = (source: string) => /import \{[^}]*\bTextField\b[^}]*\} from 'react-admin'/.test(source);

test('every component with text input stores a draft, or is listed here with its reason', () => {
  const paths = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const withoutDraftOfTheirOwn = paths.filter((path) => {
    const source = readFileSync(join(sourceRoot, path), 'utf8');
    const hasInput = /<(MentionField|SimpleForm|textarea)\b/.test(source) || (/<TextField\b/.test(source) && !showsTexts(source));
    return hasInput && !/use\w*Draft|DraftOffer/.test(source);
  });
  const inputs = withoutDraftOfTheirOwn.filter((path) => !path.endsWith('Input.tsx'));
  expect(inputs.filter((path) => !(path in withoutDraft))).toEqual([]);
});
