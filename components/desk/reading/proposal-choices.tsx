'use client'
import { fieldName } from '@/lib/drafts/form/form-data'
import { type ProposalChoice, readingAtFirst, type TextProposal } from '@/lib/drafts/text/text-proposals'
import type { ProposalDesk } from './proposal-desk'
import { readingText } from './proposal-facts'

interface Asked {
  proposal: TextProposal
  choice: ProposalChoice
  desk: ProposalDesk
}

/** Asks how the number of a proposal is read, where that is open. */
export function ReadingChoice({
  proposal,
  number,
  choice,
  desk: { words, typedIn, act },
}: Asked & { number: number }) {
  const { t, format } = words
  const { id, readings } = proposal
  if (readings.length < 2) return null
  return (
    <fieldset className="text-sm" data-asks={number}>
      <legend className="text-doubt">{t('draft.text.readings', { count: readings.length })}</legend>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {readings.map((reading, at) => (
          <label key={reading.printed.amount} className="flex items-baseline gap-2">
            <input
              type="radio"
              id={`proposal-${id}-reading-${at}`}
              name={fieldName.proposal(id, 'reading')}
              value={at}
              checked={(choice.reading ?? readingAtFirst(proposal)) === at}
              onChange={() => act(proposal, { do: 'choose', choice: { ...choice, reading: at } })}
            />
            {readingText(reading, t, format, typedIn)}
          </label>
        ))}
      </p>
    </fieldset>
  )
}

/** Asks which place each name means that several places share. */
export function PlaceChoices({ proposal, choice, desk: { words, country, act } }: Asked) {
  const { t } = words
  const { id, places } = proposal
  const choose = (at: number, option: number) => {
    const chosen = places.map((_, other) => (other === at ? option : (choice.places[other] ?? 0)))
    act(proposal, { do: 'choose', choice: { ...choice, places: chosen } })
  }
  return places.map(
    ({ start, text, options }, at) =>
      options.length > 1 && (
        <select
          key={start}
          className="control proposal-place"
          aria-label={t('draft.text.means', { words: text })}
          name={fieldName.proposal(id, `place.${at}`)}
          value={choice.places[at] ?? 0}
          onChange={(event) => choose(at, Number(event.target.value))}
        >
          {options.map(({ code, name, kind }, option) => (
            <option key={code} value={option}>
              {t('draft.text.place', { name, kind: t(`place.${kind}`, { country }) })}
            </option>
          ))}
        </select>
      ),
  )
}
