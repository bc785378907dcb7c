import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ScreenState } from '../ui/state.tsx';
import { useWords } from '../words/language.ts';
import { shellWords } from './words.ts';

interface Fallen {
  readonly error: unknown;
}

/** A bug on one screen leaves the rest of the window alive, and says so. A new `key` begins anew. */
export class Boundary extends Component<{ readonly children: ReactNode }, Fallen | { readonly error: null }> {
  override state: Fallen = { error: null };
  static getDerivedStateFromError(error: unknown): Fallen {
    return { error: error ?? 'unknown' };
  }
  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken detail={String(this.state.error)} />;
  }
}

function Broken({ detail }: { readonly detail: string }) {
  const words = useWords(shellWords);
  return (
    <ScreenState
      isTrouble
      title={words.broken}
      actions={
        <Button look="strong" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      }
    >
      <p>{words.brokenHint}</p>
      <p>
        <code>{detail}</code>
      </p>
    </ScreenState>
  );
}
