import { useEffect, useState } from 'react';
import type { Box } from '../../../../src/model/region.ts';
import type { AssetReport } from '../../../../src/model/report.ts';
import type { Replies } from '../../../../src/service/contract.ts';
import { call } from '../../../client.ts';
import { useSize } from '../../../ui/use-size.ts';
import { stepScale } from '../view.ts';
import type { MailPlaces } from './places.ts';

export type Appearance = 'light' | 'dark';
/** Where a mail is read. */
export type Device = 'computer' | 'phone';
/** CSS px of the part of the window in which mails are read, and of the phones that most people have. */
export const deviceWidths: Readonly<Record<Device, number>> = { computer: 640, phone: 375 };

/** A document on its stage, and how it is looked at. */
export interface DocumentView {
  /** Null while it is being made; what was made for the other appearance stays until then. */
  readonly preview: Replies['document.preview'] | null;
  readonly appearance: Appearance;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly device: Device;
  readonly setDevice: (device: Device) => void;
  /** Null before a mail is laid out. */
  readonly places: MailPlaces | null;
  readonly setPlaces: (places: MailPlaces | null) => void;
  /** CSS px of the screen for one of the document. */
  readonly scale: number;
  readonly step: (direction: 'in' | 'out') => void;
  readonly fit: () => void;
  readonly actual: () => void;
  /** Give it to what scrolls, and to the sheet within. */
  readonly ref: (element: HTMLElement | null) => void;
  readonly sheetRef: (element: HTMLElement | null) => void;
  readonly focusOn: (part: Box) => void;
}

/** Free on both sides of the sheet, in CSS px. */
const margin = 24;
const [smallest, largest] = [1 / 4, 4];

/** The preview of a document, asked for anew when it was judged anew; nothing for a picture. */
export function useDocument(asset: AssetReport, placement: string | null): DocumentView {
  const [preview, setPreview] = useState<DocumentView['preview']>(null);
  const [appearance, setAppearance] = useState<Appearance>('light');
  const [device, setDevice] = useState<Device>('computer');
  const [places, setPlaces] = useState<MailPlaces | null>(null);
  const [chosen, choose] = useState<number | null>(null);
  const [element, ref] = useState<HTMLElement | null>(null);
  const [sheet, sheetRef] = useState<HTMLElement | null>(null);
  const room = useSize(element);
  useEffect(() => {
    if (asset.kind !== 'document') return;
    let isWanted = true;
    void call('document.preview', { path: asset.path, appearance, placement }).then((reply) => {
      // A file that is gone by now, or a campaign: its words are still known.
      if (isWanted) setPreview(reply.ok ? reply.value : { kind: 'words' });
    });
    return () => {
      isWanted = false;
    };
  }, [asset, appearance, placement]);

  const wide = places?.width ?? deviceWidths[device];
  const shownWidth = Math.min(wide, deviceWidths[device]);
  // A phone shows what is too wide for it smaller; a computer gives it the room.
  const natural = device === 'phone' ? shownWidth / wide : 1;
  const fitting = room === null ? 1 : Math.min(1, Math.max(1, room.width - 2 * margin) / (wide * natural));
  const zoom = chosen ?? fitting;
  return {
    preview,
    appearance,
    setAppearance,
    device,
    setDevice,
    places,
    setPlaces,
    scale: zoom * natural,
    step: (direction) => choose(Math.min(largest, Math.max(smallest, stepScale(zoom, direction)))),
    fit: () => choose(null),
    actual: () => choose(1),
    ref,
    sheetRef,
    focusOn: ({ y, height }) => {
      if (element === null || sheet === null) return;
      const scale = zoom * natural;
      const top = sheet.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
      const middle = top + (y + height / 2) * scale;
      element.scrollTo({ top: middle - element.clientHeight / 2 });
    },
  };
}
