import { Failed } from '@loopkeeper/ui-kit';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Catches a page that breaks or could not be fetched; the rest of the console stays usable. */
export class Mishap extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Failed onRetry={() => window.location.reload()} /> : this.props.children;
  }
}
