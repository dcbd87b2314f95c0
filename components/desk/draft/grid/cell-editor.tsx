'use client'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CellOffer } from '@/lib/drafts/grid/cell-offers'
import { useDesk } from '../draft-context'
import { OfferList } from './offer-list'
import { type EditedCell, useCellOffers } from './use-cell-offers'

/** The key by which an edit ended, and what it put into the cell: an offer, or the text as it was typed. */
export interface EndedEdit {
  key: 'Enter' | 'Tab' | 'blur'
  shift: boolean
  /** For all chosen rows. */
  all: boolean
  chosen: CellOffer | null
  text: string
}

/** A cell while it is typed in: a field with what it may mean below it. The first offer is taken by Enter or Tab, once something is typed. */
export function CellEditor({
  edited,
  label,
  begins,
  end,
  cancel,
}: {
  edited: EditedCell
  label: string
  /** What stands in the field as it begins. */
  begins: string
  end: (edit: EndedEdit) => void
  cancel: () => void
}) {
  const { t } = useDesk().words
  const [typed, type] = useState(begins)
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(true)
  const input = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const list = useId()
  const offers = useCellOffers(edited, typed, begins)
  const isTyped = typed !== begins
  const shown = isOpen ? offers : []
  // A name that is only near is taken by nobody who did not choose it.
  const takesFirst = isTyped && shown[0]?.near !== true
  const chosenAt = Math.min(at - (takesFirst ? 0 : 1), shown.length - 1)
  const chosen = shown[chosenAt] ?? null
  const mark = chosen === null ? undefined : `${list}-${shown.indexOf(chosen)}`

  useLayoutEffect(() => {
    const { current } = input
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const finish = (key: EndedEdit['key'], held: { shift: boolean; all: boolean }, offer = chosen) => {
    if (ended.current) return
    ended.current = true
    end({ key, ...held, chosen: offer, text: typed })
  }
  const latest = useRef(finish)
  latest.current = finish
  // What is typed when the page is left is kept like everything else.
  useEffect(() => {
    const leave = () => flushSync(() => latest.current('blur', { shift: false, all: false }))
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const { key, shiftKey: shift } = event
    if (key === 'Enter' || key === 'Tab') {
      event.preventDefault()
      finish(key, { shift, all: key === 'Enter' && (event.ctrlKey || event.metaKey) })
    } else if (key === 'Escape') {
      event.preventDefault()
      // The first closes the offers, so that what is typed can stand as it is; the next takes it back.
      if (shown.length > 0 && isTyped) setOpen(false)
      else {
        ended.current = true
        cancel()
      }
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const most = shown.length - (takesFirst ? 1 : 0)
      setAt((at) => Math.max(0, Math.min(most, at + (key === 'ArrowDown' ? 1 : -1))))
    }
  }
  return (
    <>
      <input
        ref={input}
        className="grid-field"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={mark}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => {
          type(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onBlur={() => finish('blur', { shift: false, all: false }, isTyped ? chosen : null)}
      />
      {shown.length > 0 && (
        <OfferList field={input} id={list} label={t('draft.grid.offers')}>
          {shown.map((offer, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and says which offer is meant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={offer.key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={offer === chosen}
              className="offer"
              data-focused={offer === chosen || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => finish('blur', { shift: false, all: false }, offer)}
            >
              <bdi>{offer.label}</bdi>
              {offer.detail !== '' && <span className="text-muted"> {offer.detail}</span>}
            </div>
          ))}
        </OfferList>
      )}
    </>
  )
}
