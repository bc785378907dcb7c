import { mediaFormats } from '../../../../src/model/placement.ts';
import { useStore } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { CheckSettings } from '../checks/settings.tsx';
import { ChoiceAt, LinesAt, NumberAt, SomeOfAt, TextAt, TickAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { ClearSpaceAt, PresenceAt } from '../logos/rules.tsx';
import { NeutralsAt, toleranceOtherwise } from '../palette/rules.tsx';
import { RowsAt } from '../rows.tsx';
import { freshValue } from '../use-add-colour.ts';
import { useAt, useDraft } from '../use-kit.ts';
import { BannedAt, RequiredAt } from '../voice/words-at.tsx';
import { channelWords } from '../words/channels.ts';
import { logoWords } from '../words/forms.ts';
import { voiceWords } from '../words/voice.ts';

/** How far tone can move (`src/model/kit.ts`). */
const mostHue = 180;
const mostLightness = 100;
const mostChroma = 150;
const gradientKinds = ['brand', 'none', 'any'] as const;

/** What may differ on one channel or in one placement. What is empty is as the core says. */
export function AllowanceForm({ at, name }: { readonly at: string; readonly name: string }) {
  const words = useWords(channelWords);
  const voice = useWords(voiceWords);
  const logo = useWords(logoWords);
  const { palette, logos } = useDraft();
  const allowance = useAt(at);
  const sealKit = useStore((state) => state.sealKit);
  const colours = (palette?.colours ?? []).map((colour) => ({ id: colour.name, label: colour.name }));
  const variants = (logos?.variants ?? []).map(({ id }) => ({ id, label: id }));
  return (
    <div className={kit.stack}>
      <header className={kit.partHead}>
        <h2>{name}</h2>
        <Button
          look="quiet"
          isDisabled={allowance.value === undefined}
          onPress={() => {
            sealKit();
            allowance.change(undefined);
          }}
        >
          {words.clear}
        </Button>
      </header>
      <TextAt at={`${at}.why`} label={words.why} help={words.whyHelp} />
      <fieldset className={kit.part}>
        <legend>{words.colour}</legend>
        <div className={kit.stack}>
          <p className={kit.help}>{words.tone}</p>
          <div className={kit.fields}>
            <NumberAt at={`${at}.palette.tone.hue`} label={words.hue} unit="°" min={0} max={mostHue} otherwise={0} />
            <NumberAt
              at={`${at}.palette.tone.lightness`}
              label={words.lightness}
              unit="L*"
              min={0}
              max={mostLightness}
              otherwise={0}
            />
            <NumberAt
              at={`${at}.palette.tone.chroma`}
              label={words.chroma}
              unit="C*"
              min={0}
              max={mostChroma}
              otherwise={0}
            />
          </div>
        </div>
        <div className={kit.fields}>
          <NumberAt
            at={`${at}.palette.tolerance`}
            label={words.tolerance}
            unit="ΔE"
            min={0}
            max={30}
            step={0.5}
            otherwise={palette?.tolerance ?? toleranceOtherwise}
          />
          <NeutralsAt at={`${at}.palette.neutrals`} otherwise={words.asCore} />
          <ChoiceAt
            at={`${at}.palette.gradients`}
            label={words.gradients}
            options={[
              { id: 'core' as const, label: words.asCore },
              ...gradientKinds.map((id) => ({ id, label: words.gradient[id] })),
            ]}
            otherwise="core"
          />
        </div>
        <TickAt at={`${at}.palette.shares`} label={words.shares} otherwise />
        <SomeOfAt at={`${at}.palette.only`} label={words.only} help={words.onlyHelp} options={colours} />
        <RowsAt
          at={`${at}.palette.colours`}
          label={words.more}
          addLabel={words.moreAdd}
          fresh={{ name: words.moreName, value: freshValue }}
        >
          {(row) => (
            <>
              <TextAt at={`${row}.name`} label={words.name} isRequired />
              <TextAt at={`${row}.value`} label={words.value} isRequired />
              <NumberAt at={`${row}.tolerance`} label={words.tolerance} unit="ΔE" min={0} max={30} step={0.5} />
            </>
          )}
        </RowsAt>
      </fieldset>
      <fieldset className={kit.part}>
        <legend>{words.size}</legend>
        <RowsAt
          at={`${at}.size.also`}
          label={words.also}
          addLabel={words.alsoAdd}
          fresh={{ width: 1080, height: 1080 }}
        >
          {(row) => (
            <>
              <NumberAt at={`${row}.width`} label={words.width} unit="px" min={1} />
              <NumberAt at={`${row}.height`} label={words.height} unit="px" min={1} />
            </>
          )}
        </RowsAt>
        <SomeOfAt
          at={`${at}.size.formats`}
          label={words.formats}
          help={words.formatsHelp}
          options={mediaFormats.map((id) => ({ id, label: id }))}
        />
        <div className={kit.fields}>
          <NumberAt at={`${at}.size.maxBytes`} label={words.maxBytes} unit="kB" min={1} per={1000} />
        </div>
      </fieldset>
      <fieldset className={kit.part}>
        <legend>{words.logos}</legend>
        <SomeOfAt at={`${at}.logos.only`} label={logo.onlyThese} help={logo.onlyHelp} options={variants} />
        <div className={kit.fields}>
          <PresenceAt at={`${at}.logos.presence`} otherwise="core" />
          <ClearSpaceAt at={`${at}.logos.clearSpace`} />
        </div>
      </fieldset>
      <fieldset className={kit.part}>
        <legend>{voice.allowed}</legend>
        <div className={kit.fields}>
          <LinesAt at={`${at}.voice.allow`} label={voice.allow} />
          <LinesAt at={`${at}.voice.waived`} label={voice.waived} />
        </div>
        <BannedAt at={`${at}.voice.banned`} label={voice.more} />
        <RequiredAt at={`${at}.voice.required`} label={voice.moreRequired} isForChannels={false} />
      </fieldset>
      <details className={kit.part}>
        <summary>{words.checks}</summary>
        <p className={kit.help}>{words.checksHelp}</p>
        <CheckSettings at={`${at}.checks`} />
      </details>
    </div>
  );
}
