import { Component, type ReactNode } from 'react';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { isMissing, loadAgain } from './missing-files.ts';

interface ProblemBoundaryProps {
  readonly children: ReactNode;
  /** What went wrong before anything was drawn. */
  readonly found?: Error;
}

interface ProblemState {
  readonly error: Error | null;
}

/** Catches our own mistakes while drawing. What is kept on this device stays as it is. */
export class ProblemBoundary extends Component<ProblemBoundaryProps, ProblemState> {
  override state: ProblemState = { error: this.props.found ?? null };

  static getDerivedStateFromError(error: unknown): ProblemState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** Another address may lead to a page that can be drawn. */
  override componentDidMount(): void {
    window.addEventListener('hashchange', () => this.setState({ error: this.props.found ?? null }));
  }

  override componentDidCatch(error: Error): void {
    if (isMissing(error)) void loadAgain();
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const missing = isMissing(error);
    const title = text(missing ? 'problem.missing-title' : 'problem.title');
    return (
      <main className="narrow stack">
        <PageHeading title={text('app.title', { page: title })}>{title}</PageHeading>
        <p>{text(missing ? 'problem.missing' : 'problem.text')}</p>
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
