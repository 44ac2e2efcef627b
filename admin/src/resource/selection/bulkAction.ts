import type { RecordOf, ResourceName } from '@pilotage/shared';
import type { TabViewer } from '../lists/listTab.ts';
import type { NeededRight } from '../screens/screenFields.ts';

/** What can be done with several rows at once: the same request that is sent for one. */
export interface BulkAction<N extends ResourceName> {
  id: string;
  /**
   * Prefix of the i18n keys: `do` of the button; `title`, `text` and `confirm` of the dialog, with the number of rows; `ready` and
   * `done` of a row.
   */
  keys: string;
  needs: NeededRight;
  /** i18n key of why it cannot be done with a row; null where it can. The server judges again. */
  findRefusal: (record: RecordOf<N>, viewer: TabViewer) => string | null;
  /** Path under `/api` and body of the request for a row: a POST, unless it says otherwise. */
  createRequest: (record: RecordOf<N>, viewer: TabViewer) => { path: string; body: object; method?: 'PUT' };
  /** The name of a row, where its record has none. */
  nameOf?: (record: RecordOf<N>) => string;
}
