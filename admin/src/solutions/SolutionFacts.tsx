import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Labeled } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Solution } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';

/** A plain text field to which react-admin adds a label. */
const Fact = ({ children }: { children: ReactNode }) => <span>{children}</span>;

interface SolutionFactsProps {
  solution: Solution;
  contest: Contest;
  children?: ReactNode;
}

/** Contest, theme and origin of a solution in one row, without the applicant. */
export function SolutionFacts({ solution, contest, children }: SolutionFactsProps) {
  const { locale } = useFormats();
  return (
    <Stack direction="row" sx={{ gap: 4, rowGap: 2, flexWrap: 'wrap' }}>
      <Labeled label="resources.solutions.fields.contestId">
        <Link component={RouterLink} to={`/contests/${contest.id}/show`}>
          {contest.name}
        </Link>
      </Labeled>
      <Labeled label="resources.solutions.fields.reference">
        <Fact>{solution.reference}</Fact>
      </Labeled>
      <Labeled label="resources.solutions.fields.country">
        <Fact>{countryName(solution.country, locale)}</Fact>
      </Labeled>
      {solution.theme !== null && (
        <Labeled label="resources.solutions.fields.theme">
          <Fact>{solution.theme}</Fact>
        </Labeled>
      )}
      {children}
    </Stack>
  );
}
