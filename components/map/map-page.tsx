import { Hatch } from '@/components/charts/static/hatch'
import { PageFrame } from '@/components/shell/page-frame'
import { WhyPanel } from '@/components/shell/why-panel'
import { EmbedCode } from '@/components/ui/embed-code'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { mapEmbedHref } from '@/lib/links/embed-href'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { MapView } from '@/lib/views/map-view'
import { sharePicture } from '@/lib/views/share-view'
import { MapFigure } from './map-figure'
import { MapImageButtons } from './map-image-buttons'
import { MapPlayer } from './map-player'

/** Where a country's amounts of one metric were reported: a map, and the same as a table. */
export function MapPage({ view, words }: { view: MapView; words: I18n }) {
  const { t, format } = words
  const { country, metrics, figure, shows, timeline, filter, query } = view
  const here = shows.find((show) => show.here)?.href ?? filter.action
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="map"
      filter={filter}
      picture={sharePicture(words.locale, country.code, figure === null ? {} : { metric: figure.key }, query)}
      extract={{ of: { metric: figure?.key } }}
      trail={breadcrumbs({ ...country, query }, words, { name: t('map.index') })}
    >
      <Hatch />
      <h1 className="text-3xl font-semibold tracking-tight">{t('map.title', { country: country.name })}</h1>
      {metrics.length > 1 && (
        <nav aria-label={t('map.metrics')} className="mt-6 print:hidden">
          <ul className="tabs">
            {metrics.map(({ key, name, href, here }) => (
              <li key={key}>
                <a href={href} aria-current={here ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {figure === null ? (
        <p className="mt-8">{t('country.noFigures', { country: country.name })}</p>
      ) : (
        <section className="mt-6" data-metric={figure.key}>
          <h2 className="text-xl font-semibold">
            {format.sentence(t('map.headline', { metric: figure.name }))}
          </h2>
          {figure.drawings !== null && (
            <nav aria-label={t('map.shows')} className="mt-2 print:hidden">
              <ul className="tabs">
                {shows.map(({ show, href, here }) => (
                  <li key={show}>
                    <a href={href} aria-current={here ? 'true' : undefined}>
                      {t(`map.${show}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {timeline === null ? (
            <MapFigure figure={figure} country={country.name} words={words} />
          ) : (
            <>
              <nav aria-label={t('map.month')} className="scriptless mt-3 text-sm print:hidden" data-timeline>
                <ul className="flex flex-wrap gap-x-4">
                  <li className="text-muted">{t('map.timeline')}</li>
                  {timeline.years.map(({ name, href, here }) => (
                    <li key={name}>
                      <a href={href} aria-current={here ? 'true' : undefined}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <MapPlayer
                timeline={timeline}
                texts={{
                  month: t('map.month'),
                  play: t('map.play'),
                  pause: t('map.pause'),
                  failed: t('map.notPlayed'),
                }}
              >
                <MapFigure figure={figure} country={country.name} words={words} />
              </MapPlayer>
            </>
          )}
          {figure.drawings !== null && (
            <details className="live-only mt-4 text-sm print:hidden" data-live="image">
              <summary className="text-accent">{t('map.save')}</summary>
              <MapImageButtons
                name={`${country.code.toLowerCase()}-map-${figure.key}`}
                headline={format.sentence(t('embed.map', { metric: figure.name, country: country.name }))}
                footer={[t('map.boundaries'), t('live.licence')]}
                comma={commaOf(words)}
                texts={{
                  slide: t('live.slide'),
                  png: t('live.png'),
                  svg: t('live.svg'),
                  failed: t('live.noPicture'),
                }}
              />
            </details>
          )}
          {figure.drawings !== null && (
            <details className="mt-4 text-sm print:hidden" data-live="embed">
              <summary className="text-accent">{t('embed.code')}</summary>
              <p className="mt-2 text-muted">{t('embed.what')}</p>
              <EmbedCode
                href={mapEmbedHref(here, figure.key)}
                title={format.sentence(t('embed.map', { metric: figure.name, country: country.name }))}
                height={620}
                texts={{ code: t('embed.code'), copy: t('embed.copy'), copied: t('embed.copied') }}
              />
            </details>
          )}
        </section>
      )}
      <WhyPanel close={t('why.close')} open={t('why.open')} />
    </PageFrame>
  )
}
