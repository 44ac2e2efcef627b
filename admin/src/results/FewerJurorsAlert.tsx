import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { ContestResult } from '../jury/judgingClient.ts';
import { solutionsWithFewerJurors } from './resultAnalysis.ts';

/** Warns that some solutions have scores from fewer jurors than others. */
export function FewerJurorsAlert({ result, titleOf }: { result: ContestResult; titleOf: (solutionId: number) => string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const solutions = solutionsWithFewerJurors(result.ranking);
  if (solutions.length === 0) return null;
  const names = solutions.map(({ solutionId, jurors, most }) =>
    translate('result.fewerOne', { title: titleOf(solutionId), jurors: formats.figure(jurors), most: formats.figure(most) }),
  );
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('result.fewer', { names: formats.list(names) })}
    </Alert>
  );
}
