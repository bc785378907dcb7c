import { useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { checkWords } from '../words/forms.ts';
import { kitWords } from '../words/kit.ts';
import { CheckSettings } from './settings.tsx';

export function ChecksPanel() {
  const { lead } = useWords(checkWords);
  const { tab } = useWords(kitWords);
  return (
    <section aria-label={tab.checks} className={kit.panel}>
      <p className={kit.help}>{lead}</p>
      <CheckSettings at="checks" />
    </section>
  );
}
