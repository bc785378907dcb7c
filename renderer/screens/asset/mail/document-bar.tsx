import { Maximize, Minus, Plus } from 'lucide-react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/choice.tsx';
import { useWords } from '../../../words/language.ts';
import bar from '../bar.module.css';
import { assetWords } from '../words.ts';
import type { DocumentView } from './use-document.ts';
import { mailWords } from './words.ts';

const devices = ['computer', 'phone'] as const;
const appearances = ['light', 'dark'] as const;

/** Below a mail or a post: on what it is read, in which appearance, and how large. */
export function DocumentBar({ view, isPost }: { readonly view: DocumentView; readonly isPost: boolean }) {
  const words = useWords(mailWords);
  const asset = useWords(assetWords);
  const percent = Math.round(view.scale * 100);
  return (
    <div className={bar.bar}>
      <div className={bar.group}>
        {!isPost && (
          <Segmented
            label={words.device}
            options={devices.map((id) => ({ id, label: words.devices[id] }))}
            value={view.device}
            onChange={view.setDevice}
          />
        )}
        <Segmented
          label={words.appearance}
          options={appearances.map((id) => ({ id, label: words.appearances[id] }))}
          value={view.appearance}
          onChange={view.setAppearance}
        />
      </div>
      {!isPost && (
        <fieldset className={bar.group} aria-label={asset.zoom}>
          <IconButton label={asset.zoomOut} onPress={() => view.step('out')}>
            <Minus />
          </IconButton>
          <Button look="quiet" onPress={view.actual} aria-label={`${asset.actual}, ${percent} %`}>
            <span className={bar.percent}>{percent} %</span>
          </Button>
          <IconButton label={asset.zoomIn} onPress={() => view.step('in')}>
            <Plus />
          </IconButton>
          <IconButton label={asset.fit} onPress={view.fit}>
            <Maximize />
          </IconButton>
        </fieldset>
      )}
    </div>
  );
}
