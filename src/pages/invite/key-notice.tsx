import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { makeBackupText, noteBackup } from '#state/backup.ts';
import { useInvites } from '#state/invites.ts';
import { useKeys } from '#state/keys.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { SaveFileNotice } from '#ui/save-file-notice.tsx';
import '#state/later-wording.ts';

const newest = (records: readonly { readonly changed: number }[]) =>
  Math.max(0, ...records.map(({ changed }) => changed));

/** Stays until the file with the key was saved, and comes back with invites that are not in it. */
export function KeyNotice() {
  const saved = useStorage((state) => state.lastBackup) ?? 0;
  const keys = useKeys((state) => state.keys);
  const invites = useInvites((state) => state.invites);
  const open = invites.filter(({ reply }) => reply === '');
  if (keys.length === 0) return null;
  const keyMissing = newest(keys) > saved;
  if (!keyMissing && newest(open) <= saved) return null;
  return (
    <SaveFileNotice
      title={text('invite.key-title')}
      text={text(keyMissing ? 'invite.key-text' : 'invite.key-again')}
      save={text('invite.key-save')}
      failed={text('invite.key-failed')}
      file="rolefit-backup.json"
      make={() => makeBackupText('')}
      onSaved={noteBackup}
    >
      <Link className="btn" to={addresses.backup}>
        {text('invite.key-lock')}
      </Link>
    </SaveFileNotice>
  );
}
