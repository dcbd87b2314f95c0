import { shownStep } from '@/lib/drafts/templates/series-step'
import type { ListedTemplate } from '@/lib/drafts/templates/types'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { BeginButton } from './begin-button'

/** Templates with how often their reports come, the day of the next one, and one press to begin it. */
export function TemplateTable({
  words,
  templates,
  countries,
  begin,
}: {
  words: I18n
  templates: readonly ListedTemplate[]
  countries: readonly { code: string; name: string }[]
  begin: (form: FormData) => Promise<never>
}) {
  const { t, format, locale } = words
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]))
  return (
    <ul className="mt-3">
      {templates.map(({ key, name, country, operator, publisher, figures, step, next, due, retired }) => (
        <li
          key={key}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-2"
        >
          <div className="min-w-0">
            <p className="row-title">
              <a href={`/${locale}/desk/templates/${key}`} dir="auto">
                {name}
              </a>
              {due && (
                <span className="badge" data-state="sent">
                  {t('templates.due')}
                </span>
              )}
              {retired && <span className="badge">{t('templates.retired')}</span>}
            </p>
            <p className="text-sm text-muted">
              {t('templates.facts', {
                step: t(`templates.every.${shownStep(step).unit}`, { count: shownStep(step).count }),
                figures,
                next: format.day(next),
              })}
            </p>
            <p className="text-sm text-muted">
              {[...new Set([publisher, operator, nameOf.get(country) ?? country])]
                .filter(Boolean)
                .map((name, at) => (
                  <span key={name}>
                    {at > 0 && ' · '}
                    <bdi>{name}</bdi>
                  </span>
                ))}
            </p>
          </div>
          {!retired && (
            <BeginButton
              words={words}
              template={key}
              text={t('templates.begin', { day: format.day(next) })}
              label={withCommas([t('templates.begin', { day: format.day(next) }), name], { t })}
              quiet
              begin={begin}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
