'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { replayEvents } from '@/components/charts/interactive/replay-events'
import { underSite } from '@/lib/i18n/site-path'
import { elementAt } from '@/lib/lookup/element-at'
import type { MapTimelineView } from '@/lib/views/map-view'

/** How long a month is seen while it plays, in milliseconds. */
const pace = 700

/** What the player says. */
export type PlayerTexts = Record<'month' | 'play' | 'pause' | 'failed', string>

/**
 * Plays a map month by month: each is the map of its own page, fetched when it is first shown and put in the place of this one, so
 * that it says what that page says. Where motion is not wanted it moves only by hand; without a script there are links by year.
 */
export function MapPlayer({
  timeline,
  texts,
  children,
}: {
  timeline: MapTimelineView
  texts: PlayerTexts
  /** The map as it came with the page. */
  children: ReactNode
}) {
  const [at, setAt] = useState(timeline.at)
  const [shown, setShown] = useState<string | null>(null)
  const [playing, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const [ready, setReady] = useState(false)
  const kept = useRef(new Map<string, Promise<string>>())
  const wanted = useRef(timeline.at)
  const slider = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const last = timeline.months.length - 1

  const fetched = (href: string) => {
    const known = kept.current.get(href)
    if (known !== undefined) return known
    const asked = figureAt(href)
    kept.current.set(href, asked)
    asked.catch(() => kept.current.delete(href))
    return asked
  }
  const show = async (next: number) => {
    wanted.current = next
    setAt(next)
    setFailed(false)
    const { href } = elementAt(timeline.months, next)
    try {
      const html = await fetched(href)
      // Only what was asked for last is shown.
      if (wanted.current !== next) return
      setShown(html)
      history.replaceState(history.state, '', underSite(href))
    } catch {
      if (wanted.current !== next) return
      setPlaying(false)
      setFailed(true)
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when scripts take over.
  useEffect(() => {
    setReady(true)
    // Whoever moved the slider while they were fetched is not sent back.
    const moved = Number(slider.current?.value ?? at)
    if (moved !== at) show(moved)
    if (frame.current !== null) replayEvents(frame.current, () => undefined)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a month follows when the one before it is shown.
  useEffect(() => {
    if (!playing) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    // The next is asked for while this one is looked at.
    fetched(elementAt(timeline.months, at + 1).href).catch(() => undefined)
    const timer = setTimeout(() => show(at + 1), pace)
    return () => clearTimeout(timer)
  }, [playing, at, shown])

  return (
    <div ref={frame} data-live="map" data-ready={ready || undefined}>
      <div className="timeline live-only mt-4">
        <button
          type="button"
          className="button plain motion-reduce:hidden"
          onClick={() => {
            if (!playing && at >= last) show(0)
            setPlaying(!playing)
          }}
        >
          {playing ? texts.pause : texts.play}
        </button>
        <input
          ref={slider}
          type="range"
          // Time runs left to right in every language, as in the charts.
          dir="ltr"
          aria-label={texts.month}
          aria-valuetext={elementAt(timeline.months, at).label}
          min={0}
          max={last}
          value={at}
          onChange={({ target }) => {
            setPlaying(false)
            show(Number(target.value))
          }}
        />
        <output aria-live={playing ? 'off' : 'polite'}>{elementAt(timeline.months, at).label}</output>
        {failed && <span role="alert">{texts.failed}</span>}
      </div>
      {shown === null ? (
        <div data-map-figure>{children}</div>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the same part of another page of this site.
        <div data-map-figure dangerouslySetInnerHTML={{ __html: shown }} />
      )}
    </div>
  )
}

/** The map of the page at an address. */
async function figureAt(href: string): Promise<string> {
  const answer = await fetch(underSite(href))
  if (!answer.ok) throw new Error(`${href} answers ${answer.status}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const figure = page.querySelector('[data-map-figure]')
  if (figure === null) throw new Error(`${href} has no map`)
  return figure.innerHTML
}
