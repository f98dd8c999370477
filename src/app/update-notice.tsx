import { matchPath, useLocation } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { useUpdates } from '#state/updates.ts';
import { text } from '#state/wording.ts';

/** Pages on which nothing half done is lost when they are loaded again. */
const calm = [
  addresses.home,
  addresses.result,
  addresses.keptResult,
  addresses.shared,
  addresses.samples,
  addresses.sample,
  addresses.people,
  addresses.person,
  addresses.compare,
  addresses.decision,
  addresses.difference,
  addresses.notTheSame,
  addresses.method,
  addresses.privacy,
  addresses.settings,
];

export function UpdateNotice() {
  const update = useUpdates((state) => state.update);
  const { pathname } = useLocation();
  if (!update || !calm.some((address) => matchPath(address, pathname))) return null;
  return (
    <div className="notice storage-notice" role="status">
      <p>{text('update.ready')}</p>
      <button type="button" className="link-button" onClick={update}>
        {text('update.now')}
      </button>
    </div>
  );
}
