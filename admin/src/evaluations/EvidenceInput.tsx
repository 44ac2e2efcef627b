import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { EvidenceLink, Judgement } from '@pilotage/shared';

interface EvidenceInputProps {
  judgement: Judgement;
  /** What is wrong with a field of the judgement, by its path, in words. */
  problemIn: (path: string) => string | undefined;
  onChange: (judgement: Judgement) => void;
}

/** The evidence of one criterion: each a name and an address. */
export function EvidenceInput({ judgement, problemIn, onChange }: EvidenceInputProps) {
  const translate = useTranslate();
  const { evidence, criterion } = judgement;
  const name = translate(`evaluations.criteria.${criterion}`);
  const change = (links: EvidenceLink[]) => onChange({ ...judgement, evidence: links });
  const write = (index: number, part: Partial<EvidenceLink>) =>
    change(evidence.map((link, at) => (at === index ? { ...link, ...part } : link)));
  return (
    <>
      {Object.entries(evidence).map(([place, link]) => {
        const index = Number(place);
        const nameProblem = problemIn(`evidence.${place}.label`);
        const addressProblem = problemIn(`evidence.${place}.address`);
        return (
          <Box key={place} sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr auto', alignItems: 'start', mt: 1 }}>
            <TextField
              margin="none"
              label={translate('evaluations.rubric.evidenceLabel')}
              value={link.label}
              error={nameProblem !== undefined}
              helperText={nameProblem}
              onChange={({ target }) => write(index, { label: target.value })}
            />
            <TextField
              margin="none"
              label={translate('evaluations.rubric.evidenceAddress')}
              value={link.address}
              error={addressProblem !== undefined}
              helperText={addressProblem ?? translate('evaluations.rubric.evidenceHelp')}
              onChange={({ target }) => write(index, { address: target.value.trim() })}
              sx={{ gridRow: 2, gridColumn: '1 / -1' }}
            />
            <IconButton
              aria-label={translate('evaluations.rubric.removeEvidence', { number: index + 1, criterion: name })}
              onClick={() => change(evidence.filter((_, at) => at !== index))}
            >
              <RemoveIcon />
            </IconButton>
          </Box>
        );
      })}
      {evidence.length < 10 && (
        <Box>
          <Button
            size="small"
            startIcon={<AddIcon />}
            aria-label={translate('evaluations.rubric.of', {
              part: translate('evaluations.rubric.addEvidence'),
              criterion: name,
            })}
            onClick={() => change([...evidence, { label: '', address: '' }])}
          >
            {translate('evaluations.rubric.addEvidence')}
          </Button>
        </Box>
      )}
    </>
  );
}
