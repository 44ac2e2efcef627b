import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { asSubject, type Score } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface SolutionJurorListProps {
  scores: readonly Score[];
  nameOf: (jurorId: number) => string;
  /** Whether assignments can still be withdrawn. */
  isOpen: boolean;
}

/** The jurors of one solution with their status. An assignment without a score can be withdrawn. */
export function SolutionJurorList({ scores, nameOf, isOpen }: SolutionJurorListProps) {
  const translate = useTranslate();
  const ability = useAbility();
  if (scores.length === 0)
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('solutions.noJurors')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {scores.map((score) => (
        <Box component="li" key={score.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          {translate('jury.standing', {
            name: nameOf(score.jurorId),
            state: translate(`resources.scores.choices.state.${score.state}`),
          })}
          {isOpen && score.state === 'assigned' && ability.can('delete', asSubject('scores', score)) && (
            <RemoveButton path={`/scores/${score.id}`} keys="jury.takeBack" name={nameOf(score.jurorId)} />
          )}
        </Box>
      ))}
    </Box>
  );
}
