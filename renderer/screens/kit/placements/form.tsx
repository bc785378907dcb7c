import { Trash2 } from 'lucide-react';
import { mediaFormats, placementKindSchema } from '../../../../src/model/placement.ts';
import { useStore } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { retitled } from '../../../store/placements.ts';
import { writeAt } from '../../../store/pointer.ts';
import { Button } from '../../../ui/button.tsx';
import { commonWords } from '../../../words/common.ts';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, LinesAt, NumberAt, SomeOfAt, TextAt, TickAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useEdit } from '../use-kit.ts';
import { placementWords } from '../words/placements.ts';
import { Zones } from './zones.tsx';

/** One placement of the brand's own: what it is called, what it takes, and what of it is seen. */
export function PlacementForm({ at }: { readonly at: string }) {
  const words = useWords(placementWords);
  const { remove } = useWords(commonWords);
  const rewriteKit = useStore((state) => state.rewriteKit);
  const saved = useEdit((edit) => edit.saved);
  const index = Number(/\d+/.exec(at)?.[0]);
  return (
    <div className={kit.stack}>
      <div className={kit.fields}>
        <TextAt at={`${at}.channel`} label={words.channel} help={words.channelHelp} isRequired />
        <TextAt
          at={`${at}.title`}
          label={words.title}
          isRequired
          onChange={(title) => rewriteKit((draft) => retitled(draft, index, title, saved), `${at}.title`)}
        />
        <TextAt at={`${at}.id`} label={words.id} help={words.idHelp} isRequired />
        <ChoiceAt
          at={`${at}.kind`}
          label={words.kind}
          options={placementKindSchema.options.map((id) => ({ id, label: words.kinds[id] }))}
          otherwise="post"
        />
      </div>
      <fieldset className={kit.rows}>
        <legend>{words.size}</legend>
        <div className={kit.fields}>
          <SizeAt at={`${at}.recommended`} />
        </div>
        <TickAt at={`${at}.exact`} label={words.exact} />
      </fieldset>
      <RowsAt
        at={`${at}.alternatives`}
        label={words.alternatives}
        addLabel={words.addAlternative}
        fresh={{ width: 1080, height: 1350 }}
      >
        {(row) => <SizeAt at={row} />}
      </RowsAt>
      <fieldset className={kit.rows}>
        <legend>{words.minimum}</legend>
        <div className={kit.fields}>
          <SizeAt at={`${at}.minimum`} />
          <NumberAt at={`${at}.maxBytes`} label={words.maxBytes} unit="kB" min={1} per={1000} />
        </div>
      </fieldset>
      <SomeOfAt
        at={`${at}.formats`}
        label={words.formats}
        help={words.formatsHelp}
        options={mediaFormats.map((id) => ({ id, label: id }))}
      />
      <LinesAt at={`${at}.names`} label={words.names} help={words.namesHelp} />
      <Zones at={at} />
      <div>
        <Button look="quiet" onPress={() => rewriteKit(inJson((draft) => writeAt(draft, at, undefined)))}>
          <Trash2 aria-hidden />
          {remove}
        </Button>
      </div>
    </div>
  );
}

/** Px; both sides or none. */
function SizeAt({ at }: { readonly at: string }) {
  const words = useWords(placementWords);
  return (
    <>
      <NumberAt at={`${at}.width`} label={words.width} unit="px" min={1} max={100_000} />
      <NumberAt at={`${at}.height`} label={words.height} unit="px" min={1} max={100_000} />
    </>
  );
}
