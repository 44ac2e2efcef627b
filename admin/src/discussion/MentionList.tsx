import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import type { CommentReader } from './evidence/useEvidence.ts';

interface MentionListProps {
  id: string;
  people: readonly CommentReader[];
  selected: CommentReader;
  onChoose: (person: CommentReader) => void;
}

export const mentionOptionId = (listId: string, personId: number) => `${listId}-${personId}`;

/** The people who can be mentioned with what is typed so far. The focus stays in the field. */
export function MentionList({ id, people, selected, onChoose }: MentionListProps) {
  const translate = useTranslate();
  return (
    <Paper
      id={id}
      role="listbox"
      aria-label={translate('discussion.mentions')}
      sx={{
        position: 'absolute',
        zIndex: 3,
        insetInline: 0,
        top: '100%',
        mt: -2,
        py: 0.5,
        boxShadow: 4,
        border: 1,
        borderColor: 'divider',
      }}
    >
      {people.map((person) => (
        <Box
          key={person.id}
          id={mentionOptionId(id, person.id)}
          role="option"
          aria-selected={person === selected}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
          sx={{ px: 1.5, py: 0.75, cursor: 'pointer', bgcolor: person === selected ? 'action.selected' : 'transparent' }}
        >
          {person.name}
        </Box>
      ))}
    </Paper>
  );
}
