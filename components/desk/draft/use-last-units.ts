'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LastReportFigures } from '@/lib/drafts/form/choices'
import type { DraftFigure } from '@/lib/drafts/schema'
import { underSite } from '@/lib/i18n/site-path'

const mostAsked = 8
const pauseMs = 800

/**
 * The unit that an operator's figures of a metric were last in: those above in this draft, else those of its last report on the country;
 * blank where neither says one.
 */
export function useLastUnits(
  figures: readonly DraftFigure[],
  country: string,
  locale: string,
): (operator: string, metric: string) => string {
  const operators = useMemo(
    () =>
      [...new Set(figures.map(({ cells }) => cells.operator.trim()))]
        .filter(Boolean)
        .slice(0, mostAsked)
        .join('\n'),
    [figures],
  )
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (country === '' || operators === '') return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const units = new Map<string, string>()
      for (const operator of operators.split('\n')) {
        try {
          const asked = new URLSearchParams({ operator, country })
          const answer = await fetch(underSite(`/${locale}/desk/last-report?${asked}`), {
            signal: stop.signal,
            redirect: 'error',
          })
          const last = (await answer.json()) as LastReportFigures | null
          for (const { metric, unit } of last?.figures ?? [])
            if (unit) units.set(`${operator}\n${metric}`, unit)
        } catch {
          // Without a connection the usual unit of the metric stands in.
        }
      }
      if (!stop.signal.aborted) setKnown(units)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [operators, country, locale])
  const latest = useRef(figures)
  latest.current = figures
  // The same function for the same answers: what a draft says itself is looked up when it is asked for.
  return useCallback(
    (operator, metric) => {
      const is = ({ cells }: DraftFigure) =>
        cells.metric === metric && cells.unit !== '' && cells.operator.trim() === operator.trim()
      return latest.current.findLast(is)?.cells.unit ?? known.get(`${operator.trim()}\n${metric}`) ?? ''
    },
    [known],
  )
}
