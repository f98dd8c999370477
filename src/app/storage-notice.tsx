import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';

/** Says once, when the page was opened, that something could not be read and where it is now. */
export function StorageNotice() {
  const count = useStorage((state) => state.setAside);
  if (count === 0) return null;
  return (
    <div className="notice storage-notice" role="status">
      <p>{text('storage.set-aside', { count })}</p>
      <Link to={addresses.backup}>{text('storage.set-aside-open')}</Link>
    </div>
  );
}
