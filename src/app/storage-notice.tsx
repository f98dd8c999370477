import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { retryStorage, useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';

/** Says that nothing is kept, with a way to try again; or once that something could not be read and where it is now. */
export function StorageNotice() {
  const { status, setAside: count } = useStorage();
  if (status === 'memory') {
    return (
      <div className="notice storage-notice" role="status">
        <p>{text('storage.memory')}</p>
        <button type="button" className="link-button" onClick={() => void retryStorage()}>
          {text('storage.retry')}
        </button>
      </div>
    );
  }
  if (count === 0) return null;
  return (
    <div className="notice storage-notice" role="status">
      <p>{text('storage.set-aside', { count })}</p>
      <Link to={addresses.backup}>{text('storage.set-aside-open')}</Link>
    </div>
  );
}
