import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { Result } from './judgingClient.ts';
import { scoredByFewer } from './resultWords.ts';

/** Warns of places that fewer jurors gave than others. */
export function FewerJurors({ result, titleOf }: { result: Result; titleOf: (solutionId: number) => string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const fewer = scoredByFewer(result.ranking);
  if (fewer.length === 0) return null;
  const names = fewer.map(({ solutionId, jurors, most }) =>
    translate('result.fewerOne', { title: titleOf(solutionId), jurors: formats.figure(jurors), most: formats.figure(most) }),
  );
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('result.fewer', { names: formats.list(names) })}
    </Alert>
  );
}
