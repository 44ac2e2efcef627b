import { Suspense, useMemo } from 'react';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { AsOfContext } from '../../progress/asOf/asOfContext.ts';
import { useDefinitions } from '../../progress/asOf/useDefinitions.ts';
import { ShownFiltersContext } from '../../progress/filters/shownFiltersContext.ts';
import { useShownFilters } from '../../progress/filters/useShownFilters.ts';
import { QuestionAddressContext } from '../../progress/questionAddress.ts';
import { type CompareChoices, useCompareChoices } from '../../progress/views/useCompareChoices.ts';
import { viewComponents } from '../../progress/views/viewComponents.ts';
import { choicesOfView } from '../../progress/views/views.ts';
import { TileFailure, TileNote, type TileRefusal } from './TileFailure.tsx';

/** Why a view cannot be shown as it was pinned. Compare would show another one instead. */
function refusalOf({ view, code, indicators, isAllowed }: CompareChoices, pinnedCode: string): TileRefusal | null {
  if (choicesOfView[view].basis && !isAllowed) return 'refused';
  if (choicesOfView[view].indicator === null || pinnedCode === '') return null;
  return code === pinnedCode && indicators.some((each) => each.code === pinnedCode) ? null : 'gone';
}

function ComparedTile({ pinnedCode, height }: { pinnedCode: string; height: number }) {
  const translate = useTranslate();
  const choices = useCompareChoices();
  const definitions = useDefinitions(choices.asOf);
  const filters = useShownFilters(choices);
  const skeleton = <Skeleton variant="rounded" height={height} role="progressbar" aria-label={translate('shell.loading')} />;
  if (definitions.error) return <TileFailure error={definitions.error} onRetry={() => void definitions.refetch()} />;
  if (choices.isPending) return skeleton;
  const refusal = refusalOf(choices, pinnedCode);
  if (refusal !== null) return <TileNote why={refusal} />;
  const View = viewComponents[choices.view];
  return (
    <AsOfContext value={choices.asOf}>
      <Suspense fallback={skeleton}>
        <ShownFiltersContext value={filters}>
          <View choices={choices} />
        </ShownFiltersContext>
      </Suspense>
    </AsOfContext>
  );
}

const stay = () => undefined;

/** The parameters of an address. In one column the names of a map lie upon each other: there the countries are squares. */
function paramsOf(address: string, isNarrow: boolean): URLSearchParams {
  const params = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  if (isNarrow) params.set('shape', 'tiles');
  return params;
}

interface CompareTileProps {
  address: string;
  height: number;
  isNarrow: boolean;
}

/** A view of Compare on a tile, by the address of its question. */
export function CompareTile({ address, height, isNarrow }: CompareTileProps) {
  const search = useMemo(() => paramsOf(address, isNarrow), [address, isNarrow]);
  const questionAddress = useMemo((): [URLSearchParams, () => undefined] => [search, stay], [search]);
  return (
    <QuestionAddressContext value={questionAddress}>
      <ComparedTile pinnedCode={search.get('indicator') ?? ''} height={height} />
    </QuestionAddressContext>
  );
}
