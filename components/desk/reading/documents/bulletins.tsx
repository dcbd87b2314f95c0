'use client'
import { useState } from 'react'
import type { DraftContent } from '@/lib/drafts/schema'
import type { TextReading } from '@/lib/drafts/text/text-proposals'
import { underSite } from '@/lib/i18n/site-path'
import { useDesk } from '../../draft/draft-context'

type Made = { drafts: { key: string; heading: string }[]; first: string }

/** Offers to make a draft of each of the dated bulletins that a text holds: the first stays here. */
export function Bulletins({
  bulletins,
  content,
  address,
}: {
  bulletins: TextReading['bulletins']
  content: DraftContent
  /** Of the draft at the desk. */
  address: string
}) {
  const { words, step, scripted, locked } = useDesk()
  const { t, locale, format } = words
  const [state, setState] = useState<'open' | 'making' | 'unreached' | Made>('open')
  const made = typeof state === 'object' ? state.drafts : []
  if (made.length === 0 && (bulletins.length < 2 || locked)) return null
  const split = async () => {
    setState('making')
    try {
      const response = await fetch(underSite(`${address}/bulletins`), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ version: 1, content }),
        redirect: 'error',
      })
      if (!response.ok) return setState('unreached')
      const made = (await response.json()) as Made
      step({ do: 'text', value: made.first })
      setState(made)
    } catch {
      setState('unreached')
    }
  }
  return (
    <div className="border-s-2 border-line ps-3 text-sm" role="status">
      {made.length > 0 ? (
        <>
          <p>{t('draft.bulletins.made', { count: made.length })}</p>
          <ul>
            {made.map(({ key, heading }) => (
              <li key={key}>
                <a href={`/${locale}/desk/drafts/${key}`}>
                  <bdi>{heading}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            {t('draft.bulletins.found', {
              count: bulletins.length,
              days: new Intl.ListFormat(locale).format(bulletins.map(({ day }) => format.day(day))),
            })}
          </p>
          {state === 'unreached' && <p className="text-doubt">{t('draft.bulletins.unreached')}</p>}
          {scripted ? (
            <button
              type="button"
              className="step"
              aria-disabled={state === 'making'}
              onClick={() => state !== 'making' && split()}
            >
              {t('draft.bulletins.split')}
            </button>
          ) : (
            <button type="submit" name="intent" value="split" className="step">
              {t('draft.bulletins.split')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
