import { ContestCountsLink } from '../cooperations/ContestCountsLink.tsx';
import { ContestComparisonLink } from './figures/ContestComparisonLink.tsx';

/** Links from the list to the pages about all contests. */
export const ContestLinks = () => (
  <>
    <ContestComparisonLink />
    <ContestCountsLink />
  </>
);
