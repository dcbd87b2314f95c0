import type { I18n } from '@/lib/i18n/words'
import { Menu } from './menu'

const themes = ['system', 'light', 'dark'] as const

/** Which scheme of colours is shown: kept by the browser, and by the frame's script put on before a page is painted. */
export function ThemeMenu({ words: { t } }: { words: I18n }) {
  return (
    <Menu
      name={
        <>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="theme-sign">
            <circle cx="10" cy="10" r="7" />
            <path d="M10 3a7 7 0 0 1 0 14z" />
          </svg>
          <span className="theme-name">{t('shell.theme')}</span>
        </>
      }
      className="at-end live-only"
    >
      <ul>
        {themes.map((theme) => (
          <li key={theme}>
            <button
              type="button"
              aria-pressed={theme === 'system'}
              data-choose-theme={theme === 'system' ? '' : theme}
            >
              {t(`shell.themes.${theme}`)}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
