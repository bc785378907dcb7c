import type { ServiceProblem } from '../../src/service/reply.ts';
import { useStore } from '../store/index.ts';
import { Button } from '../ui/button.tsx';
import { ScreenState } from '../ui/state.tsx';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import { shellWords } from './words.ts';

/** In place of everything while nothing is known of the service: it is asked, or it does not answer. */
export function Offline({ problem }: { readonly problem: ServiceProblem | null }) {
  const load = useStore((state) => state.load);
  const words = useWords(shellWords);
  const { tryAgain } = useWords(commonWords);
  return (
    <main style={{ height: '100%' }}>
      {problem === null ? (
        <ScreenState title={words.loading} />
      ) : (
        <ScreenState
          isTrouble
          title={words.offline}
          actions={
            <Button look="strong" onPress={() => void load()}>
              {tryAgain}
            </Button>
          }
        >
          <p>{problem.message}</p>
          <p>{problem.hint}</p>
        </ScreenState>
      )}
    </main>
  );
}
