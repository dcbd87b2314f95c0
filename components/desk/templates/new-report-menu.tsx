import type { ListedTemplate } from '@/lib/drafts/templates/types'
import type { I18n } from '@/lib/i18n/words'

/** So many templates the menu has; the page of templates has all. */
const mostOffered = 8

/** Begins a report: a blank one, or from a template the next one of its series. */
export function NewReportMenu({
  words: { t, locale, format },
  templates,
  begin,
  practise,
}: {
  words: I18n
  templates: readonly ListedTemplate[]
  begin: (form: FormData) => Promise<never>
  /** Begins an invented one, for practice. */
  practise: (form: FormData) => Promise<never>
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <details className="menu at-end">
        <summary className="button plain">{t('templates.fromOne')}</summary>
        <div className="menu-panel">
          <form action={begin}>
            <input type="hidden" name="locale" value={locale} />
            <ul>
              {templates.slice(0, mostOffered).map(({ key, name, next }) => (
                <li key={key}>
                  <button type="submit" name="template" value={key}>
                    <span dir="auto">{t('templates.offer', { name, day: format.day(next) })}</span>
                  </button>
                </li>
              ))}
            </ul>
          </form>
          <form action={practise}>
            <input type="hidden" name="locale" value={locale} />
            <ul>
              <li>
                <button type="submit">{t('practice.begin')}</button>
              </li>
            </ul>
          </form>
          <a href={`/${locale}/desk/templates`}>{t('templates.all')}</a>
        </div>
      </details>
      <form action={begin}>
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="button">
          {t('desk.newReport')}
        </button>
      </form>
    </div>
  )
}
