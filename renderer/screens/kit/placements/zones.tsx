import { z } from 'zod';
import { type SafeZone, safeZoneSchema } from '../../../../src/model/placement.ts';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useAt } from '../use-kit.ts';
import { placementWords } from '../words/placements.ts';
import style from './zones.module.css';

const types = ['keep-inside', 'keep-clear', 'visible-crop'] as const;
const shapes = ['rect', 'circle'] as const;
const sides = { rect: ['x', 'y', 'width', 'height'], circle: ['cx', 'cy', 'r'] } as const;

const sizeSchema = z.object({ width: z.number().positive(), height: z.number().positive() });

/** What of the canvas is seen, covered or kept for what matters: as numbers, and drawn. */
export function Zones({ at }: { readonly at: string }) {
  const words = useWords(placementWords);
  const size = sizeSchema.safeParse(useAt(`${at}.recommended`).value);
  const zones = z
    .array(z.unknown())
    .catch([])
    .parse(useAt(`${at}.safeZones`).value);
  const drawn = zones.flatMap((zone) => safeZoneSchema.safeParse(zone).data ?? []);
  const { width, height } = size.success ? size.data : { width: 1080, height: 1080 };
  const fresh = {
    name: words.freshZone,
    type: 'keep-inside',
    shape: 'rect',
    x: Math.round(width / 10),
    y: Math.round(height / 10),
    width: Math.round(width * 0.8),
    height: Math.round(height * 0.8),
  };
  return (
    <div className={kit.stack}>
      <RowsAt
        at={`${at}.safeZones`}
        label={words.zones}
        help={words.zonesHelp}
        addLabel={words.addZone}
        fresh={fresh}
        isStacked
      >
        {(row) => <Zone at={row} />}
      </RowsAt>
      {drawn.length > 0 && (
        <svg className={style.canvas} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.drawn}>
          <rect className={style.ground} width={width} height={height} />
          {drawn.map((zone, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a zone is its place
            <Form key={i} zone={zone} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Form({ zone }: { readonly zone: SafeZone }) {
  return zone.shape === 'rect' ? (
    <rect className={style.zone} data-type={zone.type} x={zone.x} y={zone.y} width={zone.width} height={zone.height} />
  ) : (
    <circle className={style.zone} data-type={zone.type} cx={zone.cx} cy={zone.cy} r={zone.r} />
  );
}

function Zone({ at }: { readonly at: string }) {
  const words = useWords(placementWords);
  const { value, change } = useAt(at);
  const zone = safeZoneSchema.safeParse(value).data ?? null;
  const shape = zone?.shape ?? 'rect';
  return (
    <div className={kit.stack}>
      <div className={kit.fields}>
        <TextAt at={`${at}.name`} label={words.zoneName} isRequired />
        <ChoiceAt
          at={`${at}.type`}
          label={words.zoneType}
          options={types.map((id) => ({ id, label: words.zoneTypes[id] }))}
        />
        <ChoiceAt
          at={`${at}.shape`}
          label={words.shape}
          options={shapes.map((id) => ({ id, label: words.shapes[id] }))}
          onChange={(id) => zone !== null && id !== zone.shape && change(otherShape(zone))}
        />
      </div>
      <div className={style.numbers}>
        {sides[shape].map((side) => (
          <NumberAt key={side} at={`${at}.${side}`} label={words.sides[side]} unit="px" />
        ))}
      </div>
    </div>
  );
}

/** A circle in the middle of the box, or the box around the circle. */
function otherShape({ name, type, ...zone }: SafeZone) {
  return zone.shape === 'rect'
    ? {
        name,
        type,
        shape: 'circle',
        cx: zone.x + zone.width / 2,
        cy: zone.y + zone.height / 2,
        r: Math.min(zone.width, zone.height) / 2,
      }
    : { name, type, shape: 'rect', x: zone.cx - zone.r, y: zone.cy - zone.r, width: zone.r * 2, height: zone.r * 2 };
}
