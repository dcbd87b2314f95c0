'use client'
import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react'
import { type MentionOffer, mentionOffer } from './mention-options'

/** Whom a remark may name, and what the list of them is called. */
export interface Mentionable {
  names: readonly string[]
  label: string
}

/**
 * Room for a remark in which "@" offers the people who may see the report: a list that the arrows walk through, Enter or Tab takes from and
 * Escape closes. Without a script a name is typed as it is.
 */
export function MentionArea({
  id,
  name,
  rows,
  defaultValue,
  people,
}: {
  id: string
  name: string
  rows: number
  defaultValue: string | undefined
  people: Mentionable
}) {
  const listId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [offer, setOffer] = useState<(MentionOffer & { active: number }) | null>(null)
  const look = ({ currentTarget: { value, selectionStart } }: SyntheticEvent<HTMLTextAreaElement>) => {
    const found = mentionOffer(value, selectionStart, people.names)
    setOffer((before) =>
      found === null
        ? null
        : { ...found, active: before?.names.join() === found.names.join() ? before.active : 0 },
    )
  }
  const take = (chosen: string) => {
    const field = area.current
    if (field === null || offer === null) return
    field.setRangeText(`@${chosen} `, offer.from, field.selectionStart, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    setOffer(null)
    field.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (offer === null || event.nativeEvent.isComposing) return
    const { names, active } = offer
    const way = { ArrowDown: 1, ArrowUp: names.length - 1 }[event.key]
    const chosen = names[active]
    if (way !== undefined) setOffer({ ...offer, active: (active + way) % names.length })
    else if (event.key === 'Escape') setOffer(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && chosen !== undefined)
      take(chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="relative">
      <textarea
        ref={area}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={defaultValue}
        className="control grows"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offer === null ? undefined : listId}
        aria-activedescendant={offer === null ? undefined : `${listId}-${offer.active}`}
        onInput={look}
        onKeyDown={press}
        onBlur={() => setOffer(null)}
      />
      {offer !== null && (
        <div id={listId} role="listbox" aria-label={people.label} className="mention-list">
          {offer.names.map((one, at) => (
            <div
              key={one}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === offer.active}
              // The field keeps the focus: what is typed next goes there.
              onMouseDown={(event) => {
                event.preventDefault()
                take(one)
              }}
            >
              <bdi>{one}</bdi>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
