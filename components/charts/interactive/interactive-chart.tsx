'use client'

import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { EmbedCode } from '@/components/ui/embed-code'
import { filesWithin } from '@/lib/charts/export/summary-files'
import type { ChartData, ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { ChartOptions } from '@/lib/charts/interactive/chart-options'
import type { ChartView, DrawnView, Shape } from '@/lib/charts/interactive/chart-view'
import { selectionText } from '@/lib/charts/interactive/selection-text'
import { isReadingKey } from '@/lib/charts/interactive/snap-points'
import { monthsOf, periodInAddress } from '@/lib/charts/period'
import { dayDomain } from '@/lib/charts/ticks'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import { chartEmbedHref } from '@/lib/links/embed-href'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { ReadingStrip } from '../static/reading-strip'
import { ChartControls } from './chart-controls'
import { clearPeriod, setView, usePeriod, useView } from './chart-in-address'
import { ImageButtons } from './image-buttons'
import type { InteractivePlotProps, PressedKey, Reading } from './interactive-plot'
import { replayEvents } from './replay-events'
import { useChartData } from './use-chart-data'

/** The address of the page that it stands on, with whatever was chosen in it. */
const thisPage = ''

/** Pixels that a chart takes in a page elsewhere, with what is said around it. */
const embedHeight = 520

/**
 * A drawing of the server that answers to a reader: at the first touch, hover, focus or press of a key it fetches what draws
 * in the browser and what it is drawn from, each once for a page, and stands back for it. What is printed is what is seen,
 * drawn as the server draws.
 */
export function InteractiveChartView({
  outline,
  source,
  texts,
  start,
  called,
  file,
  amountsWidth,
  height,
  room,
  labelledBy,
  children,
}: {
  outline: ChartOptions
  source: ChartDataSource
  texts: CarriedTexts
  /** How the server drew it. */
  start: DrawnView
  /** What it is of, whatever is chosen of it. */
  called: string
  /** Address of the file that holds it. */
  file: string
  amountsWidth: number
  height: number
  /** The room beside the plot. */
  room: string
  labelledBy: string
  children: ReactNode
}) {
  const words = carriedWords(texts)
  const { t } = words
  const { metric, choices, withMonths, stackable } = outline
  const name = start.only ? `${metric}.months` : metric
  const period = usePeriod()
  const { view: asked, changed } = useView(name, start)
  const [ready, setReady] = useState(false)
  const [drawn, setDrawn] = useState<{ Plot: ComponentType<InteractivePlotProps>; seed: ChartData } | null>(
    null,
  )
  const { trouble, fetching, fetched } = useChartData(source, metric)
  const [said, setSaid] = useState('')
  const [reading, setReading] = useState<Reading | null>(null)
  const pressed = useRef<PressedKey[]>([])
  const pointer = useRef<number | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const press = useRef<((key: PressedKey) => void) | null>(null)

  const takeOver = async () => {
    if (drawn !== null) return
    const both = await fetched(import('./interactive-plot'))
    if (both !== null) setDrawn({ Plot: both[0].InteractivePlot, seed: both[1] })
  }
  useEffect(() => setReady(true), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what happened before it could answer.
  useEffect(() => {
    if (!ready || frame.current === null) return
    replayEvents(frame.current, (x) => {
      pointer.current = x
      takeOver()
    })
  }, [ready])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address asks for is shown from the first.
  useEffect(() => {
    if (period !== null || changed) takeOver()
  }, [period === null, changed])

  const change = (next: ChartView) => {
    takeOver()
    setView(name, next, start)
  }
  const view = useMemo(
    (): ChartView => ({
      ...asked,
      measure: withMonths ? asked.measure : start.measure,
      shape: shapeOf(asked.shape, { stackable, several: choices.length > 1 || start.only }),
      hidden: asked.hidden.filter((key) => choices.some((choice) => choice.key === key)),
    }),
    [asked, choices, withMonths, stackable, start],
  )
  const shown = choices.filter(({ key }) => !view.hidden.includes(key))
  const months = monthsOf(dayDomain(outline.span))
  const own =
    period !== null && period.to >= elementAt(months, 0) && period.from <= lastOf(months) ? period : null
  const left = shown.length === choices.length ? null : shown.flatMap(({ key, members }) => members ?? [key])
  const shownFile = filesWithin(file, own, left, view.measure)
  const inWords = selectionText(view, choices, own, { from: elementAt(months, 0), to: lastOf(months) }, words)
  const differs = changed || own !== null

  return (
    <div
      ref={frame}
      data-live={drawn === null ? 'drawn' : 'taken-over'}
      data-ready={ready || undefined}
      data-measure={view.measure}
      aria-busy={fetching || undefined}
      data-chosen={drawn !== null && differs ? '' : undefined}
    >
      <ReadingStrip
        // Anew each time: what was not there before cannot be shifted.
        key={(reading?.at ?? outline.reading).title}
        reading={reading?.at ?? outline.reading}
        read={reading?.pointed === true}
        wholeAlone={view.measure === 'total' && view.shape === 'panels'}
        withEvents={outline.withEvents}
        withMarks={outline.withMarks}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it has a role as soon as it answers. */}
      <div
        className="live"
        {...(ready
          ? {
              role: 'application',
              tabIndex: 0,
              'aria-labelledby': labelledBy,
              'aria-roledescription': t('live.kind'),
              'aria-description': t('live.keys'),
            }
          : {})}
        onPointerEnter={takeOver}
        onPointerMove={({ clientX }) => {
          pointer.current = clientX
        }}
        onPointerDown={({ clientX }) => {
          pointer.current = clientX
          takeOver()
        }}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === 'mouse') pointer.current = null
        }}
        onFocus={takeOver}
        onKeyDown={(event) => {
          if (!isReadingKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          const key = { key: event.key, shift: event.shiftKey }
          if (press.current === null) pressed.current.push(key)
          else press.current(key)
          takeOver()
        }}
      >
        <div className={drawn === null ? '' : differs ? 'hidden' : 'hidden print:block'}>{children}</div>
        {drawn !== null && (
          <drawn.Plot
            seed={drawn.seed}
            view={view}
            period={own}
            words={words}
            amountsWidth={amountsWidth}
            height={height}
            room={room}
            printed={differs}
            labelledBy={labelledBy}
            waiting={pressed}
            press={press}
            pointer={pointer}
            steps={source.address}
            onSaid={setSaid}
            onRead={setReading}
          />
        )}
      </div>
      {drawn !== null && differs && (
        <p id={`${labelledBy}-printed`} className="mt-2 hidden text-sm print:block">
          {[t('live.printed'), inWords.dated, ...inWords.chosen].map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <fieldset className="live-only controls">
        <legend className="sr-only">{t('live.controls')}</legend>
        <ChartControls
          view={view}
          outline={outline}
          onlyMonths={start.only}
          onChange={change}
          onTable={start.only ? null : () => openNumbers(frame.current)}
          save={
            <>
              <ImageButtons
                shown={{ metric, view, period: own, height, words }}
                fetched={fetched}
                frame={frame}
                labelledBy={labelledBy}
                called={called}
                inWords={inWords}
                drawn={view.measure === start.measure}
                off={shown.length === 0}
              />
              {shownFile === null ? (
                <span className="text-muted">{t('live.csv')}</span>
              ) : (
                <a href={shownFile} data-file={own === null ? 'all' : periodInAddress(own)}>
                  {t('live.csv')}
                </a>
              )}
              {!start.only && (
                <EmbedCode
                  href={chartEmbedHref(source.address, metric)}
                  title={called}
                  height={embedHeight}
                  texts={{ code: t('embed.code'), copy: t('embed.copy'), copied: t('embed.copied') }}
                />
              )}
            </>
          }
          words={words}
        />
      </fieldset>
      {(own !== null || trouble !== null) && (
        <p className="live-only period">
          {own !== null && (
            <>
              <span>{inWords.dated}</span>
              <button type="button" onClick={clearPeriod}>
                {t('live.whole')}
              </button>
            </>
          )}
          {trouble !== null && <span role="alert">{t(`live.${trouble}`)}</span>}
          {trouble === 'outdated' && <a href={thisPage}>{t('live.reload')}</a>}
        </p>
      )}
    </div>
  )
}

/** How operators are drawn, of the ways that there are: one alone is a line, and what adds up to nothing stands on nothing. */
function shapeOf(asked: Shape, { stackable, several }: { stackable: boolean; several: boolean }): Shape {
  if (!several) return 'lines'
  return asked === 'stacked' && !stackable ? 'lines' : asked
}

/** The numbers behind a chart, which stand folded in the same figure. */
function openNumbers(chart: HTMLElement | null) {
  const numbers = chart?.closest('figure')?.querySelector<HTMLDetailsElement>('details[data-numbers]')
  if (numbers === null || numbers === undefined) return
  numbers.open = !numbers.open
  if (numbers.open) numbers.querySelector<HTMLElement>('[tabindex]')?.focus()
}
