import { useState } from 'react';
import { longestFile } from '#core/result-export.ts';
import { addFile } from '#state/roster.ts';
import { text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';
import { type TextFile, TextFileField } from '#ui/text-file-field.tsx';
import { takenText } from './taken-text.ts';

interface Said {
  /** Two files may have one name. */
  readonly place: number;
  readonly name: string;
  readonly what: string;
}

/** Takes a file in, and says what became of it. */
async function taken(file: string | undefined): Promise<string> {
  if (file === undefined) return text('people.file-unread');
  const found = await addFile(file);
  if (found.ok) return takenText(found.value);
  if (found.code === 'backup') return text('people.file-backup');
  return text(found.code === 'too-long' ? 'people.file-long' : `link.${found.code}.title`);
}

/** Results and ratings out of files, and what became of each file. */
export function AddFiles() {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const take = async (files: readonly TextFile[]) => {
    const all: Said[] = [];
    // One after the other: two files may be about one person, or hold the same link.
    for (const [place, file] of files.entries()) {
      all.push({ place, name: file.name, what: await taken(file.text) });
    }
    setSaid(all);
  };
  return (
    <div className="stack">
      <TextFileField
        label={text('people.files')}
        hint={text('people.files-hint')}
        accept=".json,.txt,.eml,.md,.html,application/json,text/*,message/rfc822"
        mostBytes={longestFile}
        several
        onFiles={(files) => void take(files)}
      />
      <div role="status">
        {said.length > 0 && (
          <ul className="people-files">
            {said.map(({ place, name, what }) => (
              <li key={place}>
                <RichText
                  parts={textParts('people.file-said', { name: <bdi>{name}</bdi>, what })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
