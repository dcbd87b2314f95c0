'use client'
import { fieldName } from '@/lib/drafts/sent-form'
import type { Choice, TextProposal } from '@/lib/drafts/text-reading'
import { useDesk } from './draft-context'
import { readingText } from './proposal-facts'

/** Asks how the number of a proposal is read, where that is open. */
export function ReadingChoice({
  proposal: { id, readings },
  number,
  choice,
  choose,
}: {
  proposal: TextProposal
  number: number
  choice: Choice
  choose: (choice: Choice) => void
}) {
  const { words, language } = useDesk()
  const { t, format } = words
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
              checked={choice.reading === at}
              onChange={() => choose({ ...choice, reading: at })}
            />
            {readingText(reading, t, format, language)}
          </label>
        ))}
      </p>
    </fieldset>
  )
}

/** Asks which place each name means that several places share. */
export function PlaceChoices({
  proposal: { id, places },
  country,
  choice,
  choose,
}: {
  proposal: TextProposal
  country: string
  choice: Choice
  choose: (choice: Choice) => void
}) {
  const { t } = useDesk().words
  return places.map(
    ({ start, text, options }, at) =>
      options.length > 1 && (
        <select
          key={start}
          className="control proposal-place"
          aria-label={t('draft.text.means', { words: text })}
          name={fieldName.proposal(id, `place.${at}`)}
          value={choice.places[at] ?? 0}
          onChange={(event) =>
            choose({
              ...choice,
              places: places.map((_, other) =>
                other === at ? Number(event.target.value) : (choice.places[other] ?? 0),
              ),
            })
          }
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
