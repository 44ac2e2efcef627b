import { lazy, type ReactNode, Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { type DefinitionVersion, listDefinitionVersions } from './listDefinitionVersions.ts';
import { listRenameableParts } from './listRenameableParts.ts';

const RenameDialog = lazy(() => import('./RenameDialog.tsx'));
const RedefineDialog = lazy(() => import('./RedefineDialog.tsx'));

const textsStyles = {
  m: 0,
  mt: 1,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '12rem minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, mb: { xs: 0.5, sm: 0 }, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const;

/** What a version says, with the fields that it changed, and those that it emptied. */
function textsShown(texts: DefinitionVersion['texts'], changes: DefinitionVersion['changes']) {
  const emptied = changes.filter(({ after }) => after === '').map(({ field }) => ({ field, text: '' }));
  return [...texts, ...emptied].map((each) => ({ ...each, isChanged: changes.some(({ field }) => field === each.field) }));
}

/** What changes a definition that figures use, for those who may: another name, or another meaning from a period on. */
function DefinitionActions({ indicator }: { indicator: Indicator }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'rename' | 'redefine' | null>(null);
  const access = { resource: 'indicators', record: indicator };
  const { canAccess: canRename } = useCanAccess({ ...access, action: 'rename' });
  const { canAccess: canRedefine } = useCanAccess({ ...access, action: 'redefine' });
  const Dialog = open === 'rename' ? RenameDialog : RedefineDialog;
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
      {canRename && listRenameableParts(indicator).length > 0 && (
        <Button variant="outlined" onClick={() => setOpen('rename')}>
          {translate('indicators.definition.rename')}
        </Button>
      )}
      {canRedefine && (
        <Button variant="outlined" onClick={() => setOpen('redefine')}>
          {translate('indicators.definition.redefine')}
        </Button>
      )}
      {open !== null && (
        <Suspense fallback={null}>
          <Dialog indicator={indicator} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Stack>
  );
}

/** The versions of a definition: from which period each holds, what it changed, and why. */
export function DefinitionVersions(): ReactNode {
  const indicator = useRecordContext<Indicator>();
  const translate = useTranslate();
  const formats = useFormats();
  const { periods } = usePeriodInFocus();
  if (!indicator) return null;
  const numberOf = (periodId: number) => periods.find(({ id }) => id === periodId)?.number ?? '…';
  return (
    <Stack sx={{ gap: 2, maxWidth: '60rem', p: { xs: 2, sm: 3 } }}>
      <Typography sx={{ color: 'text.secondary' }}>{translate('indicators.definition.text')}</Typography>
      <DefinitionActions indicator={indicator} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {listDefinitionVersions(indicator).map(({ version, fromPeriodId, reason, changedOn, changes, texts }) => (
          <Card component="li" key={version} sx={{ p: 2 }}>
            <Typography component="h2" sx={{ fontSize: '1rem', fontWeight: 650 }}>
              {fromPeriodId === null
                ? translate('indicators.definition.first', { version })
                : translate('indicators.definition.since', { version, number: numberOf(fromPeriodId) })}
            </Typography>
            {reason !== null && changedOn !== null && (
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                {translate('indicators.definition.why', { reason, day: formats.day(changedOn) })}
              </Typography>
            )}
            <Box component="dl" sx={textsStyles}>
              {textsShown(texts, changes).map(({ field, text, isChanged }) => (
                <Box key={field} sx={{ display: 'contents' }}>
                  <dt>
                    {translate(`resources.indicators.fields.${field}`)}
                    {isChanged && ` (${translate('indicators.definition.changed')})`}
                  </dt>
                  <dd>{text || translate('indicators.definition.nothing')}</dd>
                </Box>
              ))}
            </Box>
          </Card>
        ))}
      </Box>
    </Stack>
  );
}
