'use client'
import { Fragment, type KeyboardEvent, useContext, useEffect, useState } from 'react'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { PlaceChoice } from '@/lib/drafts/form/choices'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { commaOf, withCommas } from '@/lib/i18n/joined'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { useDesk } from '../draft-context'
import { OffersEnd } from '../offers-end'
import { usePlaceSearch } from '../use-place-search'
import { type ControlProps, FormCell } from './cell'
import { Namesakes } from './namesakes'
import { useCell } from './plain-cells'
import { ProposeLink } from './propose-link'

/** The place of a figure, or several with one amount together. */
export function PlacesCell({
  figure,
  value,
  country,
  className,
}: {
  figure: string
  value: string
  country: string
  className?: string
}) {
  const { words, scripted, locked, placeOf, isInherited, problemOf } = useDesk()
  const { t } = words
  const { name, change } = useCell({ figure, cell: 'places', value })
  const places = value
    .split(PLACE_SEPARATOR)
    .map((place) => place.trim())
    .filter(Boolean)
  const [replaced, replace] = useState<readonly string[]>([])
  // Places that were taken over from the figure before give way to the first that is typed.
  const changeTyped = (next: string[]) => {
    const added = next.filter((place) => !places.includes(place))
    const gives = isInherited(figure) && added.length > 0
    replace(gives ? places : [])
    change((gives ? added : next).join(PLACE_SEPARATOR))
  }
  const problem = problemOf(figure, 'places')
  const joined = replaced.filter((place) => !places.includes(place))
  const hint =
    places.length > 1 ? (
      t('draft.joint')
    ) : scripted ? undefined : (
      <span className="scriptless">{t('draft.placesPlain')}</span>
    )
  return (
    <FormCell figure={figure} cell="places" label={t('draft.cell.places')} hint={hint} className={className}>
      {(control) =>
        scripted && !locked ? (
          <>
            <input type="hidden" name={name} value={value} />
            <PlaceBox control={control} country={country} places={places} change={changeTyped} />
            <ChosenPlaces places={places} change={change} />
            {joined.length > 0 && (
              <button
                type="button"
                className="step text-sm"
                onClick={() => {
                  replace([])
                  change([...joined, ...places].join(PLACE_SEPARATOR))
                }}
              >
                {t('draft.placesReplaced', {
                  places: withCommas(
                    joined.map((place) => placeOf(place)?.name ?? place),
                    { t },
                  ),
                })}
              </button>
            )}
            {places
              .filter((place) => placeOf(place) === undefined)
              .map((unread) => (
                <Fragment key={unread}>
                  <Namesakes
                    name={unread}
                    country={country}
                    choose={(code) =>
                      change(places.map((place) => (place === unread ? code : place)).join(PLACE_SEPARATOR))
                    }
                  />
                  {problem?.includes(unread) && <ProposeLink name={unread} />}
                </Fragment>
              ))}
          </>
        ) : (
          <>
            <input
              {...control}
              name={name}
              dir="auto"
              className="control"
              value={
                locked
                  ? withCommas(
                      places.map((place) => placeOf(place)?.name ?? place),
                      { t },
                    )
                  : value
              }
              readOnly={locked}
              onChange={(event) => change(event.target.value)}
            />
            {!locked && <ChosenPlaces places={places} change={change} />}
          </>
        )
      }
    </FormCell>
  )
}

/** The places of a figure by their names; with a script, each with the way to remove it. */
function ChosenPlaces({ places, change }: { places: readonly string[]; change: (value: string) => void }) {
  const { words, scripted, placeOf } = useDesk()
  const { t } = words
  if (places.length === 0) return null
  return (
    <ul className="chosen-places">
      {places.map((place) => {
        const shown = placeOf(place)?.name ?? place
        return (
          <li key={place} className="flex items-baseline gap-1">
            <span dir="auto">{shown}</span>
            {scripted && (
              <button
                type="button"
                className="step"
                aria-label={t('draft.removePlace', { place: shown })}
                onClick={() => change(places.filter((other) => other !== place).join(PLACE_SEPARATOR))}
              >
                ×
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Finds places by name and adds them one by one; what is typed and left is added as it is, for the server to read. */
function PlaceBox({
  control,
  country,
  places,
  change,
}: {
  control: ControlProps
  country: string
  places: string[]
  change: (places: string[]) => void
}) {
  const { words, knowPlace } = useDesk()
  const { t } = words
  const [typed, type] = useState('')
  const answer = usePlaceSearch(country, typed)
  const found = answer?.first ?? []
  const choose = (next: string[]) => {
    for (const place of found) if (next.includes(place.code)) knowPlace(place)
    change(next)
    type('')
  }
  const addTyped = () => {
    const text = typed.trim()
    if (text === '') return
    const named = found.filter(({ name }) => fold(name) === fold(text))
    const place = named.length === 1 ? elementAt(named, 0).code : text
    choose(places.includes(place) ? places : [...places, place])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = event.target instanceof Element && event.target.getAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || event.ctrlKey || typed.trim() === '' || chosen) return
    event.preventDefault()
    event.stopPropagation()
    addTyped()
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ComboBox<{ id: string; place: PlaceChoice }, 'multiple'>
        aria-label={t('draft.cell.places')}
        selectionMode="multiple"
        value={places}
        onChange={(next) => choose(next.map(String))}
        inputValue={typed}
        onInputChange={type}
        items={found.map((place) => ({ id: place.code, place }))}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        onBlur={addTyped}
      >
        <Input
          {...control}
          dir="auto"
          autoComplete="off"
          className="control"
          placeholder={t('draft.findPlace')}
        />
        <ClosedWhileBlank typed={typed} />
        <Popover className={answer === null ? 'hidden' : 'offered'}>
          <ListBox<{ id: string; place: PlaceChoice }>
            renderEmptyState={() => <p className="offer text-muted">{t('draft.noPlace')}</p>}
          >
            {({ place }) => (
              <ListBoxItem textValue={place.name} className="offer">
                <span dir="auto">{place.name}</span>{' '}
                <span className="text-muted">
                  {t(`place.${place.kind}`, { country })}
                  {place.around !== '' && commaOf({ t }) + place.around}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
          <OffersEnd shown={found.length} found={answer?.found ?? 0} />
        </Popover>
      </ComboBox>
    </div>
  )
}

/**
 * Closes the list once nothing is typed. A box for several values leaves it open when one is chosen; as long as it is open, all else
 * on the page is hidden from screen readers, also where the list itself is not to be seen.
 */
function ClosedWhileBlank({ typed }: { typed: string }) {
  const state = useContext(ComboBoxStateContext)
  useEffect(() => {
    if (typed === '' && state?.isOpen) state.setOpen(false)
  }, [typed, state])
  return null
}
