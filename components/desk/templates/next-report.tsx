import { reportOf, type SeriesTemplate } from '@/lib/drafts/templates/template-content'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { I18n } from '@/lib/i18n/words'
import { isDay } from '@/lib/periods/day'

/** So many of its figures are shown. */
const mostShown = 50

/** What the next report of a template would say: its title, its link, and each figure that is asked for with its days. */
export function NextReport({
  words: { t, format },
  template,
  times,
  metricOf,
  placeOf,
}: {
  words: I18n
  template: SeriesTemplate
  /** How many steps it is after the report that the template was made of. */
  times: number
  metricOf: (metric: string, part: string) => string
  placeOf: (code: string) => string
}) {
  const { report, figures } = reportOf(template, '', times, '')
  const dayText = (day: string) => (isDay(day) ? format.day(day) : day)
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{t('draft.cell.published')}</dt>
        <dd>{dayText(report.published)}</dd>
        <dt className="text-muted">{t('draft.cell.report_title')}</dt>
        <dd dir="auto">{report.report_title || t('desk.untitled')}</dd>
        <dt className="text-muted">{t('draft.cell.url')}</dt>
        <dd dir="auto" className="wrap-anywhere">
          {report.url || t('templates.noLink')}
        </dd>
      </dl>
      <div className="mt-4 overflow-x-auto">
        <table className="figures">
          <caption className="sr-only">{t('templates.figures')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('draft.cell.metric')}</th>
              <th scope="col">{t('draft.cell.from')}</th>
              <th scope="col">{t('draft.cell.to')}</th>
              <th scope="col">{t('draft.cell.places')}</th>
              <th scope="col">{t('draft.cell.operator')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, mostShown).map(({ id, cells }) => (
              <tr key={id}>
                <th scope="row">{format.sentence(metricOf(cells.metric, cells.part))}</th>
                <td className="d">{dayText(cells.from)}</td>
                <td className="d">{dayText(cells.to)}</td>
                <td dir="auto">
                  {format.list(cells.places.split(PLACE_SEPARATOR).filter(Boolean).map(placeOf))}
                </td>
                <td dir="auto">{cells.operator}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.length > mostShown && (
        <p className="mt-2 text-sm text-muted">
          {t('templates.more', { count: figures.length - mostShown })}
        </p>
      )}
    </>
  )
}
