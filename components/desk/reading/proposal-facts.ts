import type { DraftChoices } from '@/lib/drafts/form/choices'
import {
  type NumberReading,
  type ProposalChoice,
  readingAtFirst,
  type TextProposal,
} from '@/lib/drafts/text/text-proposals'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { isDay } from '@/lib/periods/day'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { UnitCode } from '@/lib/quantities/units'

/** What a proposal is told by. */
interface Telling {
  words: I18n
  choices: DraftChoices
  choice: ProposalChoice
  /** Whether places that several share are asked about beside it, and need not be told. */
  asksPlaces: boolean
  /** What amounts are typed in. */
  typedIn: string
  /** The number of the proposal that contains it; 0 for none. */
  whole: number
  country: string
}

/** What a proposal says, in words: how much, of what, and the rest on one line. */
export function proposalFacts(
  proposal: TextProposal,
  { words: { t, locale, format }, choices, choice, asksPlaces, typedIn, whole, country }: Telling,
): { amount: string; counted: string; facts: string } {
  const { metric, cells, readings, places, countryAssumed } = proposal
  const chosen = choices.metrics.find(({ key }) => key === metric)
  const label = format.sentence(chosen?.label ?? metric)
  const part = chosen?.partLabels.find(({ value }) => value === cells.part)?.label ?? 'none'
  const read = readings[choice.reading ?? readingAtFirst(proposal) ?? -1]
  const amounts = (read === undefined ? readings : [read]).map((reading) =>
    readingText(reading, t, format, typedIn),
  )
  const listed = new Intl.ListFormat(locale, { type: 'disjunction' })
  const qualifier = QUALIFIERS.find((known) => known === cells.qualifier)
  const namedPlaces = places
    .map(({ text, options }, at) => {
      const place = options[choice.places[at] ?? 0]
      return place === undefined ? t('draft.text.notOnRecord', { words: text }) : place.name
    })
    .filter((_, at) => !asksPlaces || elementAt(places, at).options.length < 2)
  const named = withCommas(namedPlaces, { t })
  const countryName = choices.countries.find(({ value }) => value === country)?.label ?? country
  const unnamed = countryAssumed
    ? t('draft.text.wholeCountry', { place: countryName })
    : t('draft.text.nowhere')
  const facts = [
    qualifier && t(`draft.qualifier.${qualifier}`),
    windowText(cells, t, format),
    whole > 0 && t('draft.text.inWhole', { whole }),
    places.length > 0 ? named : unnamed,
  ]
  return {
    amount: listed.format(amounts),
    counted: t('draft.text.counted', { metric: label, part }),
    facts: facts.filter(Boolean).join(' · '),
  }
}

/** "9.6 ha", "10 – 12 t", "3 mi², entered as 7,769,964 m²". */
export function readingText(
  { printed: { amount, to, unit }, cells, converted }: NumberReading,
  t: I18n['t'],
  format: I18n['format'],
  typedIn: string,
): string {
  const range = (from: string, to: string, unit: UnitCode) =>
    [from, to]
      .filter((decimal) => decimal !== '')
      .map((decimal) => format.printed(decimal, unit))
      .join(' – ')
  const printed = range(amount, to, unit)
  if (!converted) return printed
  const decimal = (text: string | undefined) => readTypedAmount(text ?? '', typedIn) ?? ''
  const entered = range(decimal(cells.amount), decimal(cells.amount_to), cells.unit as UnitCode)
  return t('draft.text.converted', { printed, entered })
}

function windowText(
  { basis, from, from_precision, to, to_precision }: TextProposal['cells'],
  t: I18n['t'],
  format: I18n['format'],
): string {
  const [first, last] = [dayText(from, from_precision, format), dayText(to, to_precision, format)]
  if (basis === 'total') return t('draft.text.window.total', { to: last })
  if (from_precision === 'recent') return t('draft.text.window.recent', { to: last })
  if (first === last && first !== 'none') return first
  return t('draft.text.window.period', { from: first, to: last })
}

/** "3 Oct 2017", "Oct 2017", "2017", by how much of it is known; "none" for no day. */
function dayText(day: string | undefined, precision: string | undefined, format: I18n['format']): string {
  if (day === undefined || !isDay(day)) return 'none'
  if (precision === 'year') return day.slice(0, 4)
  return precision === 'month' ? format.month(Number(day.slice(0, 4) + day.slice(5, 7))) : format.day(day)
}
