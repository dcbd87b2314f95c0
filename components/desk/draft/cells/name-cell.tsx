'use client'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { mayBeOnRecord, type NamedChoice, type Offered } from '@/lib/drafts/form/choices'
import { fold } from '@/lib/places/fold'
import { useDesk } from '../draft-context'
import { OffersEnd } from '../offers-end'
import { FormCell } from './cell'
import { type CellOf, useCell } from './plain-cells'
import { ProposeLink } from './propose-link'

const mostOffered = 30

/** An organisation: one on record by any of its spellings, or a new name as it is typed. */
export function NameCell(of: CellOf & { label: string; hint?: ReactNode; className?: string }) {
  const { words, choices, scripted, locked } = useDesk()
  const { name, change } = useCell(of)
  const { t } = words
  const isNew = of.value.trim() !== '' && !mayBeOnRecord(choices.organisations, of.value)
  const offers = offered(choices.organisations, of.value)
  return (
    <FormCell
      {...of}
      hint={
        isNew ? (
          <>
            {t('draft.newName')} <ProposeLink name={of.value.trim()} />
          </>
        ) : (
          of.hint
        )
      }
    >
      {(control) =>
        scripted && !locked ? (
          <ComboBox
            aria-label={of.label}
            className="relative flex"
            inputValue={of.value}
            onInputChange={change}
            value={choices.organisations.some(({ name }) => name === of.value) ? of.value : null}
            onChange={(chosen) => chosen !== null && change(String(chosen))}
            items={offers.first.map(({ name }) => ({ id: name, name }))}
            allowsCustomValue
            menuTrigger="input"
          >
            <Input {...control} name={name} dir="auto" autoComplete="off" className="control offering" />
            <Button aria-label={t('draft.offers')} className="offers">
              ▾
            </Button>
            <Popover className="offered">
              <ListBox<{ id: string; name: string }>>
                {({ name }) => (
                  <ListBoxItem textValue={name} className="offer">
                    <span dir="auto">{name}</span>
                  </ListBoxItem>
                )}
              </ListBox>
              <OffersEnd shown={offers.first.length} found={offers.found} />
              {choices.moreOrganisations > 0 && (
                <p className="offer text-muted">
                  {t('draft.organisationsEnd', { count: choices.moreOrganisations })}
                </p>
              )}
            </Popover>
          </ComboBox>
        ) : (
          <input
            {...control}
            name={name}
            dir="auto"
            className="control"
            value={of.value}
            readOnly={locked}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </FormCell>
  )
}

/** The organisations with a spelling in which each typed word begins a word; all of them while nothing or a whole name stands there. */
function offered(organisations: readonly NamedChoice[], typed: string): Offered<NamedChoice> {
  const words = fold(typed).split(' ').filter(Boolean)
  const fits = ({ spellings }: NamedChoice) =>
    words.every((word) => ` ${spellings.replaceAll('\n', ' ')}`.includes(` ${word}`))
  const found = organisations.filter(fits)
  return { first: found.slice(0, mostOffered), found: found.length }
}
