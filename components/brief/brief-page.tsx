import { Hatch } from '@/components/charts/static/hatch'
import { PanelsDrawing } from '@/components/charts/static/panels-drawing'
import { ReadingStrip } from '@/components/charts/static/reading-strip'
import { StepDrawing } from '@/components/charts/static/step-drawing'
import { MapSharesBar } from '@/components/map/map-shares'
import { MetricMapDrawing } from '@/components/map/metric-map'
import { PassedOver } from '@/components/ui/passed-over'
import type { I18n } from '@/lib/i18n/words'
import type { BriefFigure, BriefView } from '@/lib/views/brief-view'

/** More lines than this have no room for names at their ends; what is read above the chart names them all, in their colours. */
const mostLabelled = 6

/** One page of A4 for a country or a place, printed by the browser. */
export function BriefPage({
  view,
  href,
  misread,
  words,
}: {
  view: BriefView
  href: string
  /** What of its address was passed over, in sentences. */
  misread: readonly string[]
  words: I18n
}) {
  const { t } = words
  const { title, subtitle, narrowed, headlines, figure, news, address } = view
  return (
    <main id="content" className="brief">
      <p className="print:hidden">
        <a href={href}>{t('brief.back', { name: title })}</a> · {t('brief.print')}
      </p>
      <Hatch />
      <header>
        <p className="brief-mark">{t('product.name')}</p>
        <h1>{title}</h1>
        <p className="text-muted">{subtitle}</p>
        {narrowed !== '' && <p data-narrowed>{narrowed}</p>}
        <PassedOver misread={misread} />
      </header>
      <dl className="brief-numbers">
        {headlines.map(({ metric, label, qualified, value, asOf, sumOf }) => (
          <div key={metric} data-metric={metric} data-value={value}>
            <dt>{words.format.sentence(label)}</dt>
            <dd>{qualified}</dd>
            <dd className="brief-small">
              {asOf}, {sumOf}
            </dd>
          </div>
        ))}
      </dl>
      {figure === null ? (
        <p>{t('country.notReported')}</p>
      ) : (
        <BriefFigureBlock figure={figure} words={words} />
      )}
      <div className="brief-halves">
        <section>
          <h2>{t('brief.news')}</h2>
          <ul className="brief-small">
            {news.map(({ key, day, title, publisher }) => (
              <li key={key} className="brief-line">
                {day}: <bdi>{title}</bdi> (<bdi>{publisher}</bdi>)
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('brief.sources')}</h2>
          <p className="brief-small">
            {figure !== null && `${figure.source}. `}
            {t('brief.treatment')} {t('map.boundaries')}
          </p>
        </section>
      </div>
      <footer className="brief-foot">
        <span>{figure === null ? '' : t('embed.upTo', { day: figure.total.asOf })}</span>
        <span dir="ltr" data-address suppressHydrationWarning>
          {address}
        </span>
      </footer>
    </main>
  )
}

function BriefFigureBlock({ figure, words }: { figure: BriefFigure; words: I18n }) {
  const { t } = words
  const { headline, subtitle, description, reading, chart, panels, map, shares, events, rows, more, total } =
    figure
  return (
    <>
      <section data-metric={figure.key}>
        <h2 id="brief-headline">{headline}</h2>
        <p className="brief-small text-muted">{subtitle}</p>
        <p id="brief-description" className="sr-only">
          {description}
        </p>
        {panels.length > 0 ? (
          <PanelsDrawing panels={panels} labelledBy="brief-headline" describedBy="brief-description" />
        ) : (
          <>
            <ReadingStrip reading={reading} />
            <StepDrawing
              chart={chart}
              labelledBy="brief-headline"
              describedBy="brief-description"
              labelled={chart.lines.length <= mostLabelled}
            />
          </>
        )}
        {events.length > 0 && (
          <ul aria-label={t('chart.events')} className="brief-small">
            {events.map(({ key, text }) => (
              <li key={key} className="brief-line">
                {text}
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="brief-halves">
        <section>
          <h2>{t('brief.where')}</h2>
          {map === null ? (
            <p className="brief-small">{t('brief.noMap')}</p>
          ) : (
            <>
              <MetricMapDrawing map={map} />
              <MapSharesBar shares={shares} words={words} />
            </>
          )}
        </section>
        <section>
          <h2>{t('rows.title')}</h2>
          <table className="figures brief-small">
            <tbody>
              {rows.map(({ key, name, hint, amount, value, asOf }) => (
                <tr key={key} data-key={key} data-value={value}>
                  <th scope="row">
                    {name}
                    {hint !== '' && <span className="text-muted"> {hint}</span>}
                  </th>
                  <td className="n">{amount}</td>
                  <td className="n d">{asOf}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              {more > 0 && (
                <tr>
                  <th scope="row" colSpan={3}>
                    {t('brief.more', { count: more })}
                  </th>
                </tr>
              )}
              <tr data-kind="total" data-value={total.value}>
                <th scope="row">{t('rows.total')}</th>
                <td className="n">{total.amount}</td>
                <td className="n d">{total.asOf}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      </div>
    </>
  )
}
