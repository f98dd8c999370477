import { Component, type ReactNode } from 'react';
import { text } from '#state/wording.ts';

interface ProblemState {
  readonly error: Error | null;
}

/** Catches our own mistakes while drawing. What is kept on this device stays as it is. */
export class ProblemBoundary extends Component<{ readonly children: ReactNode }, ProblemState> {
  override state: ProblemState = { error: null };

  static getDerivedStateFromError(error: unknown): ProblemState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="narrow stack">
        <h1>{text('problem.title')}</h1>
        <p>{text('problem.text')}</p>
        <div className="row">
          <button type="button" className="btn primary" onClick={() => window.location.reload()}>
            {text('problem.reload')}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              window.location.hash = '#/';
              window.location.reload();
            }}
          >
            {text('go.home')}
          </button>
        </div>
        <details className="disclosure">
          <summary>{text('problem.details')}</summary>
          <pre>{error.message}</pre>
        </details>
      </main>
    );
  }
}
