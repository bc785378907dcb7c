import './ui/tokens.css';
import './ui/base.css';
import { Search } from 'lucide-react';
import { createRoot } from 'react-dom/client';
import { Button, IconButton, Toggle } from './ui/button.tsx';
import { Checkbox, Segmented, Select, Switch } from './ui/choice.tsx';
import { ColourPicker } from './ui/colour-picker.tsx';
import { ComboBox } from './ui/combo-box.tsx';
import { NumberField, SearchField, TextField } from './ui/field.tsx';
import { Mark, type MarkKind } from './ui/mark.tsx';
import { Progress } from './ui/progress.tsx';
import { Radios } from './ui/radio.tsx';
import { Slider } from './ui/slider.tsx';
import { ScreenState } from './ui/state.tsx';
import { Swatch } from './ui/swatch.tsx';
import { Tabs } from './ui/tabs.tsx';
import { Thumbnail } from './ui/thumbnail.tsx';

/** Every component of the design system on one page: `gallery.html`. */
const marks: readonly MarkKind[] = ['fail', 'warn', 'note', 'ask', 'conforms', 'unjudged'];
const options = [
  { id: 'grid', label: 'Pictures' },
  { id: 'table', label: 'Table' },
] as const;
const caption = { text: 'Slow mornings', role: 'caption' as const, struck: [], ink: null, ground: null };
const ignore = (): void => {};

const row = { display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'end', padding: '1.5rem' } as const;

const Gallery = () => (
  <main>
    <h1 style={{ padding: '1.5rem 1.5rem 0', fontSize: 'var(--text-xl)' }}>Components</h1>
    <div style={row}>
      <Button look="strong">Choose a folder</Button>
      <Button>Plain</Button>
      <Button look="quiet">Quiet</Button>
      <Button isDisabled>Disabled</Button>
      <IconButton label="Search">
        <Search />
      </IconButton>
      <Toggle defaultSelected>On</Toggle>
      <Toggle>Off</Toggle>
    </div>
    <div style={row}>
      <TextField label="Name" defaultValue="Solvane" help="As people write it" />
      <TextField label="Value" defaultValue="#f25c2" problem="Not a colour that CSS knows: “#f25c2”." />
      <NumberField label="Tolerance" defaultValue={5} minValue={0} maxValue={30} unit="ΔE" />
      <SearchField label="Search" />
      <Select label="Language" options={options} value="grid" onChange={ignore} />
      <Segmented label="View" options={options} value="grid" onChange={ignore} />
      <Checkbox defaultSelected>Checked</Checkbox>
      <Checkbox>Open</Checkbox>
      <Switch defaultSelected>On</Switch>
      <Switch>Off</Switch>
      <Radios label="Placement" options={options} value="grid" onChange={ignore} />
    </div>
    <div style={row}>
      {marks.map((kind) => (
        <Mark key={kind} kind={kind}>
          {kind}
        </Mark>
      ))}
      <Swatch colour="#f25c2a" label="Persimmon" />
      <Swatch colour="#20308a" label="Ink blue" size="medium" />
      <Thumbnail asset={{ digest: '', excerpt: [caption], format: 'txt' }} />
    </div>
    <div style={{ padding: '1.5rem' }}>
      <Progress label="Run" value={0.4} />
    </div>
    <div style={row}>
      <div style={{ width: '16rem' }}>
        <ColourPicker label="Persimmon" hueLabel="Persimmon: hue" value="#f25c2a" onChange={ignore} />
      </div>
      <div style={{ width: '16rem' }}>
        <Slider label="Tolerance" value={5} min={0} max={15} step={0.5} onChange={ignore} />
        <ComboBox label="Channel" placeholder="Add a channel" options={options} onChoose={ignore} />
      </div>
    </div>
    <Tabs label="Parts" tabs={options} value="grid" onChange={ignore}>
      Pictures
    </Tabs>
    <ScreenState title="Nothing here yet" actions={<Button look="strong">Choose a folder</Button>}>
      Drop a folder of assets on this window.
    </ScreenState>
  </main>
);

const root = document.getElementById('root');
if (root === null) throw new Error('gallery.html has no #root');
createRoot(root).render(<Gallery />);
