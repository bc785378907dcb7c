import { ChooseFolder, TrySample } from '../../opening/buttons.tsx';
import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { useWords } from '../../words/language.ts';
import { ExportForm } from './form.tsx';
import { exportWords } from './words.ts';

/** The report as files, or why there is none to write yet. */
export function ExportScreen() {
  const { campaign, rows, run, show } = usePick('campaign', 'rows', 'run', 'show');
  const words = useWords(exportWords);
  if (campaign === null)
    return (
      <ScreenState
        title={words.empty}
        actions={
          <>
            <ChooseFolder look="strong" />
            <TrySample />
          </>
        }
      >
        {words.emptyText}
      </ScreenState>
    );
  if (campaign.run.kind === 'running')
    return (
      <ScreenState title={words.running} actions={<Button onPress={() => show('campaign')}>{words.toCampaign}</Button>}>
        {words.runningText}
      </ScreenState>
    );
  if (campaign.summary === null)
    return (
      <ScreenState
        title={words.unjudged}
        actions={
          <Button look="strong" onPress={() => void run()}>
            {words.check}
          </Button>
        }
      >
        {words.unjudgedText}
      </ScreenState>
    );
  // What could not be read is no asset of the report.
  return <ExportForm summary={campaign.summary} total={rows.size} />;
}
