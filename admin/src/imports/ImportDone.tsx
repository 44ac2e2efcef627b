import { useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useRefresh, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ImportedResource } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import { sendJson } from '../data/request.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { createListSearch } from '../resource/lists/listSearch.ts';
import type { CreatedRecord } from './tableImportClient.ts';

interface ImportDoneProps {
  resource: ImportedResource;
  records: readonly CreatedRecord[];
}

/** What an import created, with the way to it and the way back. */
export function ImportDone({ resource, records }: ImportDoneProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const describeProblem = useProblemText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isConfirming, setConfirming] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Sent again after a lost answer, it is done once.
  const [key] = useState(() => new RequestIdempotencyKey());
  const { isBusy, run } = useSingleRun();
  const count = { smart_count: records.length };
  useEffect(() => heading.current?.focus(), [isUndone]);

  const undo = () => {
    setConfirming(false);
    void run(async () => {
      try {
        await sendJson('POST', `/${resource}/undo-import`, { records }, key.forBody({ records }));
      } catch (error) {
        const text = translate('imports.undoFailed', { why: describeProblem(resource, error) });
        setProblem(text);
        announce(text);
        return;
      }
      setProblem(null);
      setUndone(true);
      announce(translate('imports.undone', count));
      refresh();
    });
  };
  return (
    <Card
      component="section"
      aria-labelledby="import-done"
      sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5, maxWidth: 720 }}
    >
      <Typography id="import-done" ref={heading} tabIndex={-1} component="h2" sx={{ fontSize: '1.125rem', fontWeight: 650 }}>
        {translate(isUndone ? 'imports.undone' : 'imports.created', count)}
      </Typography>
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      {!isUndone && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <Link
            component={RouterLink}
            to={`/${resource}${createListSearch({ filter: { id: records.map(({ id }) => id) }, sort: { field: 'id', order: 'ASC' } })}`}
          >
            {translate('imports.showCreated', count)}
          </Link>
          <Button variant="outlined" loading={isBusy} onClick={() => setConfirming(true)}>
            {translate('imports.undo', count)}
          </Button>
        </Box>
      )}
      {!isUndone && (
        <Typography variant="body2" color="text.secondary">
          {translate('imports.undoHelp')}
        </Typography>
      )}
      <Confirm
        isOpen={isConfirming}
        title={translate('imports.undo', count)}
        content={translate('imports.undoText')}
        confirm={translate('imports.undo', count)}
        onConfirm={undo}
        onClose={() => setConfirming(false)}
      />
    </Card>
  );
}
