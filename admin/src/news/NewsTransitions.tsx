import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { type NewsItem, newsMachine } from '@pilotage/shared';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useActionRequest } from '../resource/actions/useActionRequest.ts';

function ReturnButton({ item }: { item: NewsItem }) {
  const runAction = useActionRequest();
  const { canAccess } = useCanAccess({ resource: 'newsItems', action: 'return', record: item });
  if (!canAccess) return null;
  const { id, version } = item;
  return (
    <TextActionButton
      draftKey={`newsItems.${id}`}
      keys="news.return"
      label="news.returnComment"
      field="comment"
      kind="reason"
      emphasis="second"
      onSend={(comment) => runAction(`/newsItems/${id}/return`, { version, comment }, 'news.returnDone')}
    />
  );
}

/** What can be done with the item in its state: submit, publish, return, take back; and the way to its public page. */
export function NewsTransitions() {
  const item = useRecordContext<NewsItem>();
  const translate = useTranslate();
  if (!item) return null;
  const can = (action: string) => newsMachine.find(item.state, action) !== undefined;
  const isPublic = item.state === 'published' && item.audience === 'public';
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center', gridColumn: '1 / -1' }}>
      {can('submit') && <TransitionButton resource="newsItems" record={item} action="submit" keys="news" />}
      {can('publish') && (
        <TransitionButton
          resource="newsItems"
          record={item}
          action="publish"
          keys="news"
          text={item.audience === 'public' ? 'news.publishTextPublic' : 'news.publishTextMembers'}
        />
      )}
      {can('return') && <ReturnButton item={item} />}
      {can('withdraw') && <TransitionButton resource="newsItems" record={item} action="withdraw" keys="news" emphasis="second" />}
      {isPublic && <Link href={`/public/news/${item.id}`}>{translate('news.onPublicPage')}</Link>}
    </Stack>
  );
}
