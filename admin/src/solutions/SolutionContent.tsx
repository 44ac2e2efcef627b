import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Contest, Criterion, Solution } from '@pilotage/shared';
import { useFileText } from '../discussion/evidence/useFileText.ts';
import { Section } from '../resource/Section.tsx';
import { answeredQuestions } from './answeredQuestions.ts';

const textStyle = { whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' } as const;

/** Shows nothing where the reader may not read the files. */
function SolutionFiles({
  solution: { id: solutionId, files = [], fileNames },
}: {
  solution: Pick<Solution, 'id'> & Partial<Solution>;
}) {
  const translate = useTranslate();
  const { size: sizeText } = useFileText();
  if (files.length === 0) return null;
  return (
    <Section id={`files-${solutionId}`} title={translate('solutions.files')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {files.map(({ key, name: storedName, size }, index) => {
          const name = fileNames?.[index] ?? storedName;
          return (
            <li key={key}>
              <Link href={`/api/solutions/${solutionId}/files/${key}`} download={name} sx={{ overflowWrap: 'anywhere' }}>
                {translate('solutions.file', { name, size: sizeText(size) })}
              </Link>
            </li>
          );
        })}
      </Box>
    </Section>
  );
}

interface SolutionContentProps {
  solution: Solution;
  contest: Contest;
  criteria: readonly Criterion[];
}

/** The content of a solution: summary, each question with its answer, and files. All of it is shown as plain text. */
export function SolutionContent({ solution, contest, criteria }: SolutionContentProps) {
  const translate = useTranslate();
  const questions = answeredQuestions(contest, criteria, solution.answers);
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Section id={`summary-${solution.id}`} title={translate('solutions.summary')}>
        <Typography sx={textStyle}>{solution.summary}</Typography>
      </Section>
      {solution.answers.length > 0 &&
        questions.map(({ id, question, answer }) => (
          <Section
            key={id}
            id={`answer-${solution.id}-${id}`}
            title={question === '' ? translate('solutions.otherAnswer') : question}
          >
            <Typography sx={{ ...textStyle, color: answer ? 'text.primary' : 'text.secondary' }}>
              {answer ? answer : translate('solutions.notAnswered')}
            </Typography>
          </Section>
        ))}
      <SolutionFiles solution={solution} />
    </Box>
  );
}
