import { ArrowDown, ArrowUp, Pipette, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { colourRoles } from '../../../../src/model/kit.ts';
import { reportWords } from '../../../../src/report/words.ts';
import { usePick, useStore } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { renamed } from '../../../store/palette.ts';
import { movedAt, writeAt } from '../../../store/pointer.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { ColourPicker } from '../../../ui/colour-picker.tsx';
import { Swatch } from '../../../ui/swatch.tsx';
import { commonWords } from '../../../words/common.ts';
import { useLanguage, useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt, TextAt, TickAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { AssetColours } from '../offer/asset-colours.tsx';
import { freshValue } from '../use-add-colour.ts';
import { useAt, useHex } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { paletteWords } from '../words/palette.ts';
import { pickFromScreen } from './eye-dropper.ts';
import style from './palette.module.css';
import { Tints } from './tints.tsx';
import { Tolerance } from './tolerance.tsx';

/** Value of the model where the kit says nothing (`src/model/kit.ts`), in points. */
const withinOtherwise = 10;

/** One colour, of the palette or accepted: what it is, how far it reaches, and how much of it is wanted. */
export function ColourDetail({ at }: { readonly at: string }) {
  const words = useWords(paletteWords);
  const roles = reportWords(useLanguage()).palette.role;
  const rewriteKit = useStore((state) => state.rewriteKit);
  const share = useAt(`${at}.share`);
  const hasTints = useAt(`${at}.tints`).value === true;
  const hex = useHex(at);
  const isAccepted = at.startsWith('palette.accepted');
  const rename = (text: string): void => {
    const field = `${at}.name`;
    if (isAccepted)
      rewriteKit(
        inJson((draft) => writeAt(draft, field, text)),
        field,
      );
    else rewriteKit((draft) => renamed(draft, indexOf(at), text), field);
  };
  return (
    <div className={style.detail}>
      <header className={style.head}>
        <Swatch colour={hex ?? 'none'} size="fill" />
        <Order at={at} />
      </header>
      <div className={style.ways}>
        <ValueAt at={at} hex={hex} />
        <div className={kit.stack}>
          <TextAt at={`${at}.name`} label={words.name} isRequired onChange={rename} />
          {isAccepted ? (
            <>
              <TextAt at={`${at}.until`} label={words.until} type="date" help={words.untilHelp} />
              <TextAt at={`${at}.why`} label={words.why} help={words.whyHelp} />
            </>
          ) : (
            <>
              <ChoiceAt
                at={`${at}.role`}
                label={words.role}
                options={colourRoles.map((id) => ({ id, label: roles[id] ?? id }))}
                otherwise="support"
              />
              <div className={kit.pair}>
                <NumberAt
                  at={`${at}.share.target`}
                  label={words.share}
                  unit="%"
                  min={0}
                  max={100}
                  help={words.shareHelp}
                  // Without a target there is nothing to be off from: the whole wish goes.
                  onChange={(target) =>
                    share.change(Number.isNaN(target) ? undefined : { ...objectOf(share.value), target })
                  }
                />
                <NumberAt
                  at={`${at}.share.within`}
                  label={words.within}
                  unit={words.points}
                  min={0}
                  max={100}
                  otherwise={withinOtherwise}
                  isDisabled={share.value === undefined}
                />
              </div>
              <TickAt at={`${at}.tints`} label={words.tints} />
              {hasTints && hex !== null && <Tints hex={hex} />}
            </>
          )}
        </div>
      </div>
      <Tolerance at={at} hex={hex} />
    </div>
  );
}

const indexOf = (at: string): number => Number(/\[(\d+)\]$/.exec(at)?.[1]);
const objectOf = <T,>(value: T): object => (typeof value === 'object' && value !== null ? value : {});

/** The colour's value: as CSS writes it, by eye, or taken from somewhere. */
function ValueAt({ at, hex }: { readonly at: string; readonly hex: string | null }) {
  const words = useWords(paletteWords);
  const sealKit = useStore((state) => state.sealKit);
  const { value, change } = useAt(`${at}.value`);
  const [isTaking, setTaking] = useState(false);
  const take = (taken: string): void => {
    change(taken);
    sealKit();
  };
  const isHex = typeof value === 'string' && value.trim().toLowerCase() === hex;
  return (
    <div className={kit.stack}>
      <ColourPicker
        label={words.area}
        hueLabel={words.hue}
        value={hex ?? freshValue}
        onChange={change}
        onChangeEnd={sealKit}
      />
      <TextAt
        at={`${at}.value`}
        label={words.value}
        help={hex === null || isHex ? words.valueHelp : words.inSrgb(hex)}
        isRequired
      />
      <div className={kit.actions}>
        <Button onPress={() => setTaking(true)}>
          <Pipette aria-hidden />
          {words.fromAsset}
        </Button>
        {pickFromScreen !== null && (
          <Button
            look="quiet"
            onPress={() => void pickFromScreen?.().then((picked) => picked !== null && take(picked))}
          >
            {words.fromScreen}
          </Button>
        )}
      </div>
      <AssetColours isOpen={isTaking} onClose={() => setTaking(false)} onTake={take} />
    </div>
  );
}

/** Its place in the list, and out of it. */
function Order({ at }: { readonly at: string }) {
  const { rewriteKit, selectInKit } = usePick('rewriteKit', 'selectInKit');
  const words = useWords(kitWords);
  const { remove } = useWords(commonWords);
  const list = at.replace(/\[\d+\]$/, '');
  const index = indexOf(at);
  const siblings = useAt(list).value;
  const last = Array.isArray(siblings) ? siblings.length - 1 : 0;
  const move = (by: -1 | 1): void => {
    rewriteKit(inJson((draft) => movedAt(draft, list, index, by)));
    selectInKit({ colour: `${list}[${index + by}]` });
  };
  return (
    <div className={style.order}>
      <IconButton label={words.up} isDisabled={index === 0} onPress={() => move(-1)}>
        <ArrowUp />
      </IconButton>
      <IconButton label={words.down} isDisabled={index === last} onPress={() => move(1)}>
        <ArrowDown />
      </IconButton>
      <IconButton
        label={remove}
        onPress={() => {
          rewriteKit(inJson((draft) => writeAt(draft, at, undefined)));
          selectInKit({ colour: `${list}[${Math.max(0, index === last ? index - 1 : index)}]` });
        }}
      >
        <Trash2 />
      </IconButton>
    </div>
  );
}
