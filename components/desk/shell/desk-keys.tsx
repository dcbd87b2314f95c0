'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { underSite } from '@/lib/i18n/site-path'
import type { PaletteProps } from './palette'
import { askedOf, singleKeysAreOn } from './pressed-key'
import { typedAhead } from './typed-ahead'

type Part = 'palette' | 'keys'

/** So long after G its second key is waited for. */
const secondKeyMs = 1_500

/**
 * The keys that every page of the desk answers: Ctrl+K or Cmd+K opens the palette, ? the list of keys, G and a letter leads to a page.
 * What they open is sent for once it is asked for. Without a script the button leads to a page that does the same.
 */
export function DeskKeys({
  texts,
  label,
  home,
  begin,
}: {
  texts: CarriedTexts
  label: string
  /** Address of the desk. */
  home: string
  begin: (form: FormData) => Promise<never>
}) {
  const [open, setOpen] = useState<Part | null>(null)
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null)
  // Whoever types at once loses no letter, however long the palette takes to come.
  const [ahead] = useState(() => typedAhead(() => document))
  const shown = useRef(open)
  shown.current = open
  const show = useRef((part: Part) => {
    if (part === 'palette' && shown.current === null) ahead.begin()
    import('./palette').then(
      ({ Palette }) => {
        setPalette(() => Palette)
        setOpen(part)
      },
      // Without a connection the page that does the same says so.
      () => {
        ahead.take()
        window.location.assign(underSite(`${home}/${part === 'keys' ? 'keys' : 'go'}`))
      },
    )
  }).current
  useEffect(() => {
    let since = Number.NEGATIVE_INFINITY
    const pressed = (event: KeyboardEvent) => {
      // By when the keys were pressed: a slow page hears of them later.
      const asked = askedOf(event, event.timeStamp - since < secondKeyMs, singleKeysAreOn())
      if (asked === null) return
      since = Number.NEGATIVE_INFINITY
      if (asked.kind === 'wait') since = event.timeStamp
      else {
        event.preventDefault()
        if (asked.kind === 'open') show(asked.part)
        else window.location.assign(underSite(home + asked.to))
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [home, show])
  return (
    <>
      <a
        href={`${home}/go`}
        className="go-to"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          show('palette')
        }}
      >
        <span>{label}</span>
        <kbd>Ctrl K</kbd>
      </a>
      {open !== null && Palette !== null && (
        <Palette
          part={open}
          texts={texts}
          home={home}
          begin={begin}
          ahead={ahead}
          close={() => setOpen(null)}
        />
      )}
    </>
  )
}
