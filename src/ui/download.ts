/** Hands a blob to the person as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later: some browsers start reading only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a text to the person as a file. */
export const download = (name: string, text: string, type = 'application/json'): void =>
  downloadBlob(name, new Blob([text], { type }));
