import { CopyField } from './copy-field.tsx';
import { CopyText } from './copy-text.tsx';

interface SendPartsProps {
  readonly link: string;
  /** The link with words around it, to be pasted as it stands. */
  readonly message: string;
  readonly words: {
    readonly link: string;
    readonly message: string;
    readonly copyLink: string;
    readonly copyMessage: string;
    readonly copied: string;
    readonly failed: string;
    readonly share: string;
  };
}

/** Something to send in one's own way: as a message, as a link, or through the device's share sheet. */
export function SendParts({ link, message, words }: SendPartsProps) {
  const { copied, failed } = words;
  // Closing the share sheet is a choice, not a failure.
  const share = () => void navigator.share({ text: message }).catch(() => undefined);
  return (
    <>
      <CopyText
        label={words.message}
        value={message}
        copy={words.copyMessage}
        copied={copied}
        failed={failed}
        primary
      />
      <CopyField
        label={words.link}
        value={link}
        copy={words.copyLink}
        copied={copied}
        failed={failed}
      />
      {'share' in navigator && (
        <button type="button" className="btn" onClick={share}>
          {words.share}
        </button>
      )}
    </>
  );
}
