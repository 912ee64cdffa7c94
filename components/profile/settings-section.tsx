import { useId } from 'preact/hooks';
import type { Language } from '@/locales/messages';
import { useLanguage, useRoom } from '../shared/use-messages';
import { type HiddenTitle, ListsSetting } from './lists-setting';
import { SeenSetting, type SeenSettingProps } from './seen-setting';

export interface SettingsSectionProps extends SeenSettingProps {
  readonly hiddenHosts: readonly string[];
  /** Whether library postings are marked in result lists. */
  readonly lists: boolean;
  readonly hiddenPostings: readonly HiddenTitle[];
  readonly onLanguage: (language: Language) => void;
  readonly onShowAgain: (host: string) => void;
  readonly onLists: (lists: boolean) => void;
  readonly onShowPosting: (posting: HiddenTitle) => void;
}

const LANGUAGES: readonly Language[] = ['en', 'es'];

/** The interface's language, and the sites on which the user hid the card. */
export function SettingsSection({ hiddenHosts, seen, onSeen, onLanguage, onShowAgain, ...rest }: SettingsSectionProps) {
  const m = useRoom('options').settings;
  const language = useLanguage();
  const id = useId();
  return (
    <section id="settings" class="profile-section" aria-labelledby="settings-title">
      <header>
        <h2 id="settings-title">{m.title}</h2>
      </header>
      <fieldset class="stack">
        <legend class="strong">{m.language}</legend>
        <div class="row wrap">
          {LANGUAGES.map((code) => (
            <label key={code} class="tick" lang={code}>
              <input type="radio" name={id} checked={code === language} onChange={() => onLanguage(code)} />
              <span>{m.languages[code]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ListsSetting {...rest} />
      <SeenSetting seen={seen} onSeen={onSeen} />
      <div class="stack">
        <h3>{m.hidden}</h3>
        {hiddenHosts.length === 0 ? (
          <p class="soft small">{m.hiddenNone}</p>
        ) : (
          <ul class="entries">
            {hiddenHosts.map((host) => (
              <li key={host} class="entry">
                <span class="grow">{host}</span>
                <button type="button" class="btn small" aria-label={m.showAgainOf(host)} onClick={() => onShowAgain(host)}>
                  {m.showAgain}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
