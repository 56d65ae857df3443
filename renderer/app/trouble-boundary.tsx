import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/components/button.tsx';
import type { FrameStrings } from '#renderer/strings/frame/frame-strings.ts';

interface TroubleBoundaryProps {
  readonly words: FrameStrings['trouble'];
  /** What a report says besides the failure: the version of Minuta. */
  readonly facts: string;
  /** Another part stands here now: it is drawn although the one before it failed. */
  readonly part: string;
  readonly children: ReactNode;
}

interface Trouble {
  readonly part: string;
  readonly report: string;
}

/**
 * Keeps a failure within the part of the window that it happened in. What was typed is in the stores already:
 * the part can be drawn anew from them.
 */
export class TroubleBoundary extends Component<
  TroubleBoundaryProps,
  { readonly trouble?: Trouble | undefined; readonly copied: boolean }
> {
  override state = { trouble: undefined as Trouble | undefined, copied: false };

  override componentDidCatch(error: Error, { componentStack }: { componentStack?: string | null }) {
    const { part, facts } = this.props;
    const report = [facts, part, error.stack ?? String(error), componentStack ?? ''].join('\n');
    this.setState({ trouble: { part, report } });
  }

  static getDerivedStateFromError(error: Error) {
    return { trouble: { part: '', report: String(error) } };
  }

  override componentDidUpdate() {
    const { trouble } = this.state;
    if (trouble && trouble.part !== '' && trouble.part !== this.props.part) this.clear();
  }

  clear = () => this.setState({ trouble: undefined, copied: false });

  copy = async (report: string) => {
    await navigator.clipboard.writeText(report);
    this.setState({ copied: true });
  };

  override render() {
    const { trouble, copied } = this.state;
    const { words, children } = this.props;
    if (!trouble) return children;
    return (
      <section className="trouble" role="alert">
        <h2>{words.title}</h2>
        <p>{words.sentence}</p>
        <pre>{trouble.report}</pre>
        <div className="dialog-choices">
          <Button look="primary" onClick={this.clear}>
            {words.again}
          </Button>
          <Button icon="copy" onClick={() => void this.copy(trouble.report)}>
            {copied ? words.copied : words.copy}
          </Button>
        </div>
      </section>
    );
  }
}
