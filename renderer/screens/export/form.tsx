import { useEffect } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { languages } from '../../../src/model/language.ts';
import { formatNumber } from '../../../src/report/format.ts';
import { summarySentences } from '../../../src/report/statement.ts';
import type { CampaignSummary } from '../../../src/report/summary.ts';
import { pickPlace } from '../../opening/place.ts';
import { type ExportScope, pathsIn } from '../../store/export.ts';
import { usePick, useStore } from '../../store/index.ts';
import { Button, ReadyButton } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choice.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './export.module.css';
import { ExportResult } from './result.tsx';
import { exportWords } from './words.ts';

const scopes = ['all', 'deviating', 'selected'] as const;
/** Each language calls itself by its own name. */
const languageNames = { en: 'English', 'zh-Hans': '简体中文' } as const;

interface ExportFormProps {
  readonly summary: CampaignSummary;
  readonly total: number;
}

/** What the report is to be, and what came of it. */
export function ExportForm({ summary, total }: ExportFormProps) {
  const { exportChoice, chooseExport, exporting, writeReport } = usePick(
    'exportChoice',
    'chooseExport',
    'exporting',
    'writeReport',
  );
  const words = useWords(exportWords);
  const language = useLanguage();
  const skipped = useStore(({ campaign }) => (campaign?.run.kind === 'finished' ? campaign.run.skipped : 0));
  const told = exportChoice.language ?? language;
  const isDownload = window.onbrand.pick === null;
  const write = (): void => void pickPlace().then((into) => (into === null ? undefined : writeReport(into)));
  return (
    <div className={style.screen}>
      <header className={style.head}>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </header>
      <div className={style.form}>
        <Formats />
        <Scope total={total} />
        <div className={style.part}>
          <h2>{words.language}</h2>
          <Segmented
            label={words.language}
            options={languages.map((id) => ({ id, label: languageNames[id] }))}
            value={told}
            onChange={(chosen) => chooseExport({ language: chosen })}
          />
        </div>
        <div className={style.write}>
          <ReadyButton
            look="strong"
            missing={exportChoice.formats.length === 0 ? words.none : null}
            isBusy={exporting.kind === 'writing'}
            onPress={write}
          >
            {isDownload ? words.download : words.write}
          </ReadyButton>
        </div>
      </div>
      <aside className={style.side}>
        <section aria-label={words.standing}>
          <h2>{words.standing}</h2>
          {summarySentences({ assets: total, skipped }, summary, told).map((sentence) => (
            <p key={sentence} lang={told}>
              {sentence}
            </p>
          ))}
        </section>
        <ExportResult />
      </aside>
    </div>
  );
}

function Formats() {
  const { exportFormats, loadFormats, exportChoice, chooseExport } = usePick(
    'exportFormats',
    'loadFormats',
    'exportChoice',
    'chooseExport',
  );
  const words = useWords(exportWords);
  const { tryAgain } = useWords(commonWords);
  const known = exportFormats === 'lost' ? [] : (exportFormats ?? []);
  useEffect(() => void loadFormats(), [loadFormats]);
  return (
    <fieldset className={style.part}>
      <legend>{words.formats}</legend>
      {exportFormats === 'lost' && <Button onPress={() => void loadFormats()}>{tryAgain}</Button>}
      {known.map(({ id, title, extension }) => (
        <div key={id} className={style.format}>
          <Checkbox
            isSelected={exportChoice.formats.includes(id)}
            onChange={(on) =>
              chooseExport({
                formats: known
                  .map((format) => format.id)
                  .filter((one) => (one === id ? on : exportChoice.formats.includes(one))),
              })
            }
          >
            {title}
          </Checkbox>
          <code className="soft">{extension === null ? words.folder : `.${extension}`}</code>
          <span className="soft">{words.about[id]}</span>
        </div>
      ))}
    </fieldset>
  );
}

function Scope({ total }: { readonly total: number }) {
  const { exportChoice, chooseExport } = usePick('exportChoice', 'chooseExport');
  const rows = useStore((state) => state.rows);
  const selected = useStore((state) => state.selected);
  const words = useWords(exportWords);
  const count = (scope: ExportScope): number => pathsIn(scope, { rows, selected })?.length ?? total;
  return (
    <RadioGroup
      className={style.part ?? ''}
      value={exportChoice.scope}
      onChange={(id) => {
        const scope = scopes.find((one) => one === id);
        if (scope !== undefined) chooseExport({ scope });
      }}
    >
      <Label className={style.label ?? ''}>{words.scope}</Label>
      {scopes.map((scope) => (
        <Radio key={scope} value={scope} isDisabled={count(scope) === 0} className={style.radio ?? ''}>
          <span className={style.dot} />
          {words[scope](formatNumber(count(scope)))}
        </Radio>
      ))}
      {exportChoice.scope !== 'all' && <p className="soft">{words.scopeNote}</p>}
    </RadioGroup>
  );
}
