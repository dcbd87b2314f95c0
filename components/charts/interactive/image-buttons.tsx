'use client'

import { type RefObject, useState } from 'react'
import type { PictureWords } from '@/lib/charts/export/image-export'
import type { ChartData } from '@/lib/charts/interactive/chart-data'
import type { SelectionText } from '@/lib/charts/interactive/selection-text'
import { withinSite } from '@/lib/i18n/site-path'
import type { ImageKind } from './picture-file'
import type { ShownChart } from './save-image'

/** Take a chart along as a picture; what draws it is fetched when it is first asked for. */
export function ImageButtons({
  shown,
  fetched,
  frame,
  labelledBy,
  called,
  inWords,
  drawn,
  off,
}: {
  shown: ShownChart
  /** What is needed, with what the chart is drawn from; null where either could not be had, which the chart tells. */
  fetched<Needing>(needing: Promise<Needing>): Promise<[Needing, ChartData] | null>
  /** The chart on its page, which says what it is and where it comes from. */
  frame: RefObject<HTMLElement | null>
  labelledBy: string
  /** What it is of, whatever is chosen of it. */
  called: string
  inWords: SelectionText
  /** Whether it measures what the server's drawing does, so that what is said of that holds of it. */
  drawn: boolean
  /** Where nothing is left to draw. */
  off: boolean
}) {
  const { t } = shown.words
  const [failed, setFailed] = useState(false)
  const save = async (kind: ImageKind) => {
    setFailed(false)
    try {
      const both = await fetched(import('./save-image'))
      if (both === null) return
      const [{ saveImage: savePicture }, seed] = both
      const page = saidOf(frame.current, labelledBy)
      // What the page says of everything is not true of a part.
      const { headline } = inWords.everything && shown.view.measure === 'total' ? page : { headline: called }
      const { subtitle, description } = inWords.everything && drawn ? page : { subtitle: '', description: '' }
      await savePicture(kind, nameOf(shown), seed, shown, {
        headline,
        details: [subtitle, inWords.dated, ...inWords.chosen].filter((text) => text !== ''),
        footer: [
          ...(inWords.everything ? [page.source] : []),
          t('live.licence'),
          location.href.replace(location.hash, ''),
        ],
        description,
      })
    } catch (error) {
      console.warn('a picture of a chart could not be made', error)
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" disabled={off} onClick={() => save('slide')}>
        {t('live.slide')}
      </button>
      <button type="button" disabled={off} onClick={() => save('png')}>
        {t('live.png')}
      </button>
      <button type="button" disabled={off} onClick={() => save('svg')}>
        {t('live.svg')}
      </button>
      {failed && <span role="alert">{t('live.noPicture')}</span>}
    </>
  )
}

/** What the page says of a chart. */
function saidOf(
  frame: HTMLElement | null,
  labelledBy: string,
): Pick<PictureWords, 'headline' | 'description'> & { subtitle: string; source: string } {
  const named = document.getElementById(labelledBy)
  const heading = frame?.closest('figure')?.querySelector('h2')
  const source =
    frame?.closest('section')?.querySelector('[data-source]') ?? document.querySelector('[data-source]')
  const drawing = frame?.querySelector('[aria-describedby]')?.getAttribute('aria-describedby') ?? ''
  const text = (element: Element | null | undefined) => element?.textContent ?? ''
  return {
    headline: text(heading),
    subtitle: text(named === heading ? named?.nextElementSibling : named),
    source: text(source),
    description: text(document.getElementById(drawing)),
  }
}

/** "sy-places-SY04-devices", by the page and what is measured. */
function nameOf({ metric, view }: ShownChart): string {
  const parts = withinSite(location.pathname).split('/').slice(2)
  return [
    ...parts,
    ...(parts.at(-1) === metric ? [] : [metric]),
    ...(view.measure === 'month' ? ['months'] : []),
  ]
    .join('-')
    .replace(/[^\w.-]+/g, '-')
}
