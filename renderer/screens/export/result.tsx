import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useWords } from '../../words/language.ts';
import style from './export.module.css';
import { exportWords } from './words.ts';

/** What came of the export, and ways to it. */
export function ExportResult() {
  const { exporting, showReport } = usePick('exporting', 'showReport');
  const words = useWords(exportWords);
  const isDownload = window.onbrand.pick === null;
  return (
    <section className={style.result} aria-live="polite">
      {exporting.kind === 'writing' && (
        <>
          <h2>{words.writing}</h2>
          <Progress label={words.writing} value={null} />
        </>
      )}
      {exporting.kind === 'trouble' && (
        <>
          <h2>
            <Mark kind="fail">{words.trouble}</Mark>
          </h2>
          <p>{exporting.problem.message}</p>
          <p>{exporting.problem.hint}</p>
        </>
      )}
      {exporting.kind === 'written' && (
        <>
          <h2>
            <Mark kind="conforms">{words.written}</Mark>
          </h2>
          {isDownload && <p>{words.downloaded(exporting.files.length)}</p>}
          <ul className={style.files}>
            {exporting.files.map(({ name, file }) => (
              <li key={file}>
                <span className={style.file}>{name}</span>
                {!isDownload && (
                  <span className={style.ways}>
                    <Button aria-label={words.openFile(name)} onPress={() => void showReport(file, 'open')}>
                      {words.open}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={words.revealFile(name)}
                      onPress={() => void showReport(file, 'reveal')}
                    >
                      {words.reveal}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
