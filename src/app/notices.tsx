import '#state/notice-wording.ts';
import { StorageNotice } from './storage-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What stands above a page when something is the matter, or new. */
export const Notices = () => (
  <>
    <StorageNotice />
    <UpdateNotice />
  </>
);
