import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { focusHeading } from '../../a11y/focusHeading.ts';
import { withParameters } from '../../shell/navigation/withParameters.ts';
import { useQuestionAddress } from '../questionAddress.ts';
import type { CompareFilters } from './filterAddress.ts';
import { FilterNote } from './FilterNote.tsx';

const cleared = { countries: '', organisations: '', kind: '' };

/** In the place of a view: that its filters leave nothing, and a button that clears them. */
export function NothingMatches({ question, filters }: { question: string; filters: CompareFilters }) {
  const translate = useTranslate();
  const [, setSearch] = useQuestionAddress();
  const clear = () => {
    setSearch(() => withParameters(window.location.search, cleared));
    // The button goes with what it clears.
    focusHeading();
  };
  return (
    <Card component="section" aria-labelledby="question" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
      <Typography id="question" variant="h2" sx={{ fontSize: '1.25rem' }}>
        {question}
      </Typography>
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={clear}>
            {translate('compare.clearFilters')}
          </Button>
        }
      >
        {translate('compare.nothingMatches')}
      </Alert>
      <Typography variant="body2" component="div">
        <FilterNote filters={filters} />
      </Typography>
    </Card>
  );
}
