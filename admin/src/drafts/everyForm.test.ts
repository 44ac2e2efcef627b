import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Sources that hold typed text by themselves, and why they need no draft. */
const withoutDraft: Readonly<Record<string, string>> = {
  'access/PasswordPage.tsx': 'secret',
  'access/SentForm.tsx': 'short forms of accounts, most of them with a password',
  'access/SignInForm.tsx': 'secret',
  'contests/AssignRandomly.tsx': 'one number',
  'contests/AssignSelected.tsx': 'a choice',
  'contests/ComparedCountries.tsx': 'a choice',
  'contests/GiveToJuror.tsx': 'a choice',
  'contests/ScoringForm.tsx': 'drawn by OwnScore, which keeps the score',
  'discussion/CommentForm.tsx': 'drawn by NewComment and CommentItem, which keep the words',
  'discussion/MentionField.tsx': 'drawn by CommentForm',
  'reports/ReviewRow.tsx': 'drawn by ReviewReport, which keeps the remarks',
  'measurements/EntryField.tsx': 'kept by the outbox of figures',
  'measurements/FigureChecks.tsx': 'kept by the outbox of figures',
  'programme/ProgrammePage.tsx': 'a choice',
  'progress/CompareChoices.tsx': 'a choice that stands in the address',
  'resource/NumberField.tsx': 'a field of forms, which keep it',
  'resource/RecordForm.tsx': 'keeps drafts by FormGuard',
  'resource/ZonedTimeField.tsx': 'a field of forms, which keep it',
};

test('whatever takes typed text keeps it as a draft, or is named here with its reason', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const taking = sources.filter((path) =>
    /<(TextField|MentionField|SimpleForm|textarea)\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  const unkept = taking.filter(
    (path) => !/useTextDraft|useDraft|usePending|DraftOffer/.test(readFileSync(join(root, path), 'utf8')),
  );
  const inputs = unkept.filter((path) => !/Input\.tsx$|Show\.tsx$/.test(path));
  expect(inputs.filter((path) => !(path in withoutDraft))).toEqual([]);
});
