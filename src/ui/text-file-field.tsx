import { useId } from 'react';

interface TextFileFieldProps {
  readonly label: string;
  /** As in the attribute of that name. */
  readonly accept: string;
  /** A larger file is not read: empty text stands for it. */
  readonly mostBytes: number;
  readonly onText: (text: string) => void;
}

/** A file chosen and read as text. */
export function TextFileField({ label, accept, mostBytes, onText }: TextFileFieldProps) {
  const fieldId = useId();
  const read = async (file: File | undefined) => {
    if (file) onText(file.size <= mostBytes ? await file.text() : '');
  };
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <input
        id={fieldId}
        type="file"
        accept={accept}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]).catch(() => onText(''));
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
