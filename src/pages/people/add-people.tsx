import { useState } from 'react';
import { addLinks, addNames } from '#state/roster.ts';
import { text } from '#state/wording.ts';
import { AddFiles } from './add-files.tsx';
import { takenText } from './taken-text.ts';

/** New people by name, and what came in links. */
export function AddPeople() {
  const [names, setNames] = useState('');
  const [links, setLinks] = useState('');
  const [note, setNote] = useState('');
  const takeNames = () => {
    setNote(text('people.names-added', { count: addNames(names) }));
    setNames('');
  };
  const takeLinks = async () => {
    const found = await addLinks(links);
    if (!found.ok) return setNote(text(`link.${found.code}.title`));
    setNote(takenText(found.value));
    if (found.value.others === 0) setLinks('');
  };
  return (
    <section className="people-add">
      <h2>{text('people.add')}</h2>
      <div className="people-two">
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            takeNames();
          }}
        >
          <div className="field">
            <label htmlFor="people-names">{text('people.names')}</label>
            <textarea
              id="people-names"
              rows={4}
              dir="auto"
              value={names}
              onChange={(event) => setNames(event.currentTarget.value)}
            />
          </div>
          <button type="submit" className="btn" disabled={names.trim() === ''}>
            {text('people.names-add')}
          </button>
        </form>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void takeLinks();
          }}
        >
          <div className="field">
            <label htmlFor="people-links">{text('people.links')}</label>
            <textarea
              id="people-links"
              rows={4}
              value={links}
              aria-describedby="people-links-hint"
              onChange={(event) => setLinks(event.currentTarget.value)}
            />
            <p id="people-links-hint" className="small muted">
              {text('people.links-hint')}
            </p>
          </div>
          <button type="submit" className="btn" disabled={links.trim() === ''}>
            {text('people.links-add')}
          </button>
        </form>
      </div>
      <p role="status">{note}</p>
      <AddFiles />
    </section>
  );
}
