import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';

/** The questions and choices of the form, and its maximum number of files. */
export function ContestQuestions() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const formats = useFormats();
  if (!contest) return null;
  const { questions, themes, filesMost } = contest;
  return (
    <Section id="contest-questions" title={translate('contests.asked')}>
      {questions === null ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('contests.questionsHelp')}</Typography>
      ) : (
        <ol>
          {questions.map(({ id, text, help, longest, required }) => (
            <li key={id}>
              <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>{text}</Typography>
              <Typography
                variant="body2"
                sx={{ color: 'text.secondary', whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}
              >
                {help !== '' && <>{help} </>}
                {translate(required ? 'contests.answerNeeded' : 'contests.answerFree', { longest: formats.figure(longest) })}
              </Typography>
            </li>
          ))}
        </ol>
      )}
      {themes !== null && <Typography>{translate('contests.themeLine', { themes: themes.join(', ') })}</Typography>}
      <Typography>{translate('contests.filesLine', { smart_count: filesMost })}</Typography>
    </Section>
  );
}
