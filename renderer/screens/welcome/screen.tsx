import { ChooseFolder, MakeKit, OpenKit, TrySample } from '../../opening/buttons.tsx';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { useWords } from '../../words/language.ts';
import { RecentList } from './recent-list.tsx';
import style from './welcome.module.css';
import { welcomeWords } from './words.ts';

/** Where one begins: give a campaign, have a kit, or take up what was open before. */
export function WelcomeScreen() {
  const recent = useStore((state) => state.recent);
  const words = useWords(welcomeWords);
  const campaigns = recent.filter(({ kind }) => kind === 'campaign');
  return (
    <div className={style.screen}>
      <section className={style.table}>
        <h1 className={style.title}>{words.title}</h1>
        <p className={style.lead}>{words.lead}</p>
        <div className={style.actions}>
          <ChooseFolder look="strong" />
          <TrySample />
        </div>
      </section>
      <div className={style.columns}>
        <section className={style.section}>
          <h2 className={style.heading}>{words.campaigns}</h2>
          {campaigns.length === 0 ? (
            <p className="soft">{window.onbrand.pick === null ? words.notListed : words.nothingYet}</p>
          ) : (
            <RecentList recent={campaigns} />
          )}
        </section>
        <KitSection />
      </div>
    </div>
  );
}

function KitSection() {
  const kit = useStore((state) => state.kit);
  const recent = useStore((state) => state.recent);
  const show = useStore((state) => state.show);
  const words = useWords(welcomeWords);
  const kits = recent.filter(({ kind }) => kind === 'kit');
  return (
    <section className={style.section}>
      <h2 className={style.heading}>{words.kit}</h2>
      {kit === null ? (
        <p className="soft">{words.kitMeaning}</p>
      ) : (
        <div className={style.kit}>
          <div className={style.palette} aria-hidden="true">
            {kit.palette.map(({ name, hex }) => (
              <Swatch key={name} colour={hex} size="fill" />
            ))}
          </div>
          <p>
            <b>{kit.name}</b>{' '}
            <span className="soft">
              {words.inForce} · {words.colours(kit.palette.length)}
            </span>
          </p>
          <Button look="quiet" onPress={() => show('kit')}>
            {words.edit}
          </Button>
        </div>
      )}
      {kits.length > 0 && (
        <>
          <h3 className={style.subheading}>{words.kits}</h3>
          <RecentList recent={kits} />
        </>
      )}
      <div className={style.actions}>
        <OpenKit />
        <MakeKit />
      </div>
    </section>
  );
}
