import { type ReactNode, Suspense } from 'react';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useRecordContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useAbility } from '../../access/session/session.ts';
import { Loading } from '../../shell/pages/Loading.tsx';
import { RelatedCount } from './RelatedCount.tsx';
import { RelatedTable } from './RelatedTable.tsx';
import { isRelatedList, type ShowTab } from './relatedList.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

const tabParameter = 'tab';
const firstTab = 'about';

const idOf = (tab: ShowTab) => (isRelatedList(tab) ? tab.resource : tab.id);

/** The tabs of a record's page: its own fields first, then what belongs to it. The address says which is open. */
export function RecordTabs({ tabs, children }: { tabs: readonly ShowTab[]; children: ReactNode }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const ability = useAbility();
  const [search, setSearch] = useSearchParams();
  if (!record) return null;
  const isOpen = (tab: ShowTab) => {
    if (!isRelatedList(tab)) return ability.can(...tab.needs);
    return ability.can('read', tab.resource) && (tab.isReadable?.(record, ability) ?? true);
  };
  const open = tabs.filter(isOpen);
  if (open.length === 0) return children;
  const current = open.find((tab) => idOf(tab) === search.get(tabParameter));
  const currentId = current ? idOf(current) : firstTab;
  const labelOf = (tab: ShowTab) => {
    if (!isRelatedList(tab)) return translate(tab.label);
    const name = translate(tab.label ?? `resources.${tab.resource}.name`, { smart_count: 2 });
    return (
      <span>
        {name} <RelatedCount record={record} related={tab} />
      </span>
    );
  };
  const select = (id: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set(tabParameter, id);
      return next;
    });
  return (
    <>
      <Tabs
        value={currentId}
        onChange={(_, id: string) => select(id)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate('resource.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', ...hiddenInPrint }}
      >
        <Tab value={firstTab} id="tab-about" aria-controls="panel-about" label={translate('resource.about')} />
        {open.map((tab) => (
          <Tab
            key={idOf(tab)}
            value={idOf(tab)}
            id={`tab-${idOf(tab)}`}
            aria-controls={`panel-${idOf(tab)}`}
            label={labelOf(tab)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${currentId}`} aria-labelledby={`tab-${currentId}`} sx={{ minWidth: 0 }}>
        {!current && children}
        {current && !isRelatedList(current) && <Suspense fallback={<Loading />}>{current.content}</Suspense>}
        {current && isRelatedList(current) && <RelatedTable record={record} related={current} />}
      </Box>
    </>
  );
}
