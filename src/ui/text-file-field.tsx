import { useId } from 'react';

export interface TextFile {
  readonly name: string;
  /** Undefined where it is too large, or the browser may not read it. */
  readonly text: string | undefined;
}

interface TextFileFieldProps {
  readonly label: string;
  /** As in the attribute of that name. */
  readonly accept: string;
  /** A larger file is not read. */
  readonly mostBytes: number;
  /** Several may be chosen at once. */
  readonly several?: boolean;
  readonly hint?: string;
  readonly onFiles: (files: readonly TextFile[]) => void;
}

async function readText(file: File, mostBytes: number): Promise<TextFile> {
  const text = file.size <= mostBytes ? await file.text().catch(() => undefined) : undefined;
  return { name: file.name, text };
}

/** Files chosen and read as text, in the order in which the browser lists them. */
export function TextFileField(props: TextFileFieldProps) {
  const { label, accept, mostBytes, several = false, hint, onFiles } = props;
  const fieldId = useId();
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <input
        id={fieldId}
        type="file"
        accept={accept}
        multiple={several}
        aria-describedby={hint ? `${fieldId}-hint` : undefined}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          void Promise.all(files.map((file) => readText(file, mostBytes))).then(onFiles);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {hint && (
        <p id={`${fieldId}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}
