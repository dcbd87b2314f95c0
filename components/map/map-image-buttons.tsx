'use client'

import { useEffect, useRef, useState } from 'react'
import type { ImageKind } from '@/components/charts/interactive/picture-file'
import { markReady } from '@/components/ui/mark-ready'
import { present } from '@/lib/lookup/present'

/** What the buttons say. */
export type MapImageTexts = Record<'slide' | 'png' | 'svg' | 'failed', string>

const kinds = ['slide', 'png', 'svg'] as const

/**
 * Take the map of a page along as a picture; what draws it is fetched when it is first asked for: that of the month that is shown, with
 * what the page says of it then.
 */
export function MapImageButtons({
  name,
  headline,
  footer,
  comma,
  texts,
}: {
  /** Of the file, without its ending. */
  name: string
  headline: string
  /** Where it comes from and how it may be used; the address of the page follows. */
  footer: readonly string[]
  /** The comma of the language, with its space. */
  comma: string
  texts: MapImageTexts
}) {
  const [ready, setReady] = useState(false)
  const [failed, setFailed] = useState(false)
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => setReady(true), [])
  useEffect(() => markReady(ready ? buttons.current : null), [ready])
  if (!ready) return null
  const save = async (kind: ImageKind) => {
    setFailed(false)
    try {
      const section = present(buttons.current?.closest('section'), 'the map and what it is of')
      const total = [...section.querySelectorAll('tfoot tr[data-kind="total"] td')]
      const details = [
        [...document.querySelectorAll('[data-filter] > p.font-semibold')],
        // What it comes to, and up to which day.
        total,
      ]
      const { saveMap } = await import('./save-map')
      await saveMap(kind, name, section, {
        headline,
        details: details
          .map((texts) => texts.map(({ textContent }) => textContent).join(comma))
          .filter((text) => text !== ''),
        footer: [...footer, location.href.replace(location.hash, '')],
        description: '',
      })
    } catch (error) {
      console.warn('a picture of a map could not be made', error)
      setFailed(true)
    }
  }
  return (
    <div ref={buttons} className="mt-2 flex flex-wrap gap-3">
      {kinds.map((kind) => (
        <button key={kind} type="button" className="button plain" onClick={() => save(kind)}>
          {texts[kind]}
        </button>
      ))}
      {failed && <span role="alert">{texts.failed}</span>}
    </div>
  )
}
