'use client'

import { useEffect, useState } from 'react'
import { underSite } from '@/lib/i18n/site-path'
import { embedCode } from '@/lib/links/embed-href'
import { markReady } from './mark-ready'

/** What the field and its button say. */
export type EmbedTexts = { code: string; copy: string; copied: string }

/** The code that shows a chart or a map in a page elsewhere, to be copied. There once a script knows by which address the site is read. */
export function EmbedCode({
  href,
  title,
  height,
  texts,
}: {
  /** Path of what is embedded. */
  href: string
  title: string
  height: number
  texts: EmbedTexts
}) {
  const [origin, setOrigin] = useState('')
  const [done, setDone] = useState(false)
  useEffect(() => setOrigin(location.origin), [])
  if (origin === '') return null
  const code = embedCode(origin + underSite(href), title, height)
  return (
    <div ref={markReady} className="embed-code">
      <label>
        {texts.code}
        <input readOnly value={code} dir="ltr" onFocus={({ target }) => target.select()} />
      </label>
      <button
        type="button"
        onClick={() => {
          // Over a plain connection a browser has no clipboard.
          navigator.clipboard?.writeText(code).then(
            () => setDone(true),
            () => setDone(false),
          )
        }}
      >
        {done ? texts.copied : texts.copy}
      </button>
    </div>
  )
}
