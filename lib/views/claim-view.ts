import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type {
  ClaimReference,
  FigureAsPrinted,
  NamedOrganisation,
  ReadClaim,
  ReadRuling,
} from '@/lib/reports/types'
import { windowOf } from '@/lib/wording/claim-window'
import { namesTogether, placeName } from '@/lib/wording/place-name'

/** A figure of a report, ready to be shown. */
export type ClaimView = {
  key: string
  metric: string
  /** counted | corroborates | set_aside | on_record | superseded | withdrawn | unreconciled */
  status: string
  /** Base units, exact. */
  value: string
  what: string
  printed: string
  understood: string
  operator: NamedOrganisation
  where: string
  when: string
  /** Of its words and its verb (BCP 47); blank where nobody said. */
  language: string
  verb: string
  words: string
  note: string
  /** What became of it, a sentence each. */
  outcome: string[]
  /** Why it was published although checks were open, each with what its editor noted. */
  answers: { sentence: string; note: string }[]
  /** Whether it no longer stands. */
  ended: boolean
  /** Whether it stands outside every total. */
  doubt: boolean
  links: { label: string; claims: { key: string; text: string; href: string }[] }[]
}

/** `country`: the code of the country whose page it is on. */
export function toClaimView(claim: ReadClaim, country: string, words: I18n): ClaimView {
  const { t } = words
  const link = (label: string, references: ClaimReference[]) =>
    references.length === 0
      ? []
      : [{ label, claims: references.map((reference) => toLink(reference, words)) }]
  return {
    key: claim.key,
    metric: claim.metric.key,
    status: claim.ended || claim.status || 'unreconciled',
    value: claim.withheld === undefined ? String(claim.value) : '',
    what:
      claim.part === ''
        ? claim.metric.label
        : t('report.part', { metric: claim.metric.label, part: claim.part }),
    printed:
      claim.withheld === undefined ? printedFigure(claim, words) : t('persons.withheld', claim.withheld),
    understood: claim.withheld === undefined ? understood(claim, words) : '',
    operator: claim.operator,
    language: claim.language,
    where: where(claim, country, words),
    when: windowOf(claim, words),
    verb: claim.verb,
    words: claim.words,
    note: claim.note,
    outcome: outcome(claim, words),
    answers: claim.answers.map(({ check, reason, note, at, cameWithFile }) => ({
      sentence: t(cameWithFile ? 'claim.answerOfFile' : 'claim.answer', {
        day: words.format.day(at.slice(0, 10)),
        check: checkName(check, words),
        reason: reasonOf(reason, words),
      }),
      note,
    })),
    ended: claim.ended !== '',
    doubt: claim.ended !== '' || !['counted', 'corroborates'].includes(claim.status),
    links: [
      ...link(t('claim.because'), claim.because),
      ...link(t('claim.supersededBy'), claim.supersededBy),
      ...link(t('claim.supersedes'), claim.supersedes === null ? [] : [claim.supersedes]),
    ],
  }
}

/** A figure as its report prints it, with its qualifier and unit. */
export function printedFigure(
  { amount, amountTo, unit, qualifier }: FigureAsPrinted,
  { t, format }: I18n,
): string {
  const values = {
    amount: format.printed(amount, unit),
    to: amountTo === '' ? '' : format.printed(amountTo, unit),
  }
  switch (qualifier) {
    case 'about':
    case 'at_least':
    case 'at_most':
    case 'between':
      return t(`qualifier.${qualifier}`, values)
    default:
      return t('qualifier.exact', values)
  }
}

/** The bounds that the figure sets, in the unit that the metric is shown in. */
function understood({ low, high, metric }: ReadClaim, { t, format }: I18n): string {
  const lowest = format.exact(low, metric)
  if (high === null) return t('range.open', { low: lowest })
  return low === high
    ? t('range.exact', { low: lowest })
    : t('range.between', { low: lowest, high: format.exact(high, metric) })
}

function where({ places }: ReadClaim, country: string, words: I18n): string {
  const names = namesTogether(
    places.map((place) => placeName(place, country, words)),
    words,
  )
  return places.length > 1 ? words.t('place.joint', { places: names }) : names
}

function outcome(claim: ReadClaim, words: I18n): string[] {
  const { t, format } = words
  const { status, ended, ruling } = claim
  if (ended === 'superseded' || ended === 'withdrawn') {
    const day = format.day(claim.endedAt.slice(0, 10))
    const reason = claim.endedReason === '' ? 'none' : reasonOf(claim.endedReason, words)
    return [t(`claim.${ended}`, { day, reason }), ...noteIn(claim.endedNote)]
  }
  const ruled = ruling === null ? [] : [rulingSentence(ruling, words), ...noteIn(ruling.note)]
  return status === 'set_aside' && ruling?.ruling === 'set_aside' ? ruled : [...ruled, statusOf(claim, words)]
}

const noteIn = (note: string) => (note === '' ? [] : [note])

/** What an editor decided on a figure, when, and why; where a file brought it and does not say when, that it did. */
export function rulingSentence({ ruling, reason, at, cameWithFile }: ReadRuling, words: I18n): string {
  const { t, format } = words
  const day = format.day(at.slice(0, 10))
  if (ruling === 'none') return t('claim.ruledBack', { day })
  const made = cameWithFile ? 'Unsaid' : ''
  return t(ruling === 'accept' ? `claim.ruledAccept${made}` : `claim.ruledAside${made}`, {
    day,
    reason: reasonOf(reason, words),
  })
}

function statusOf({ status, because }: ReadClaim, { t }: I18n): string {
  switch (status) {
    case 'counted':
    case 'corroborates':
    case 'on_record':
      return t(`claim.${status}`)
    case 'set_aside':
      return t(because.length === 0 ? 'claim.unreliable' : 'claim.set_aside')
    default:
      return t('claim.unreconciled')
  }
}

/** A reason in words, or as it was written where it is none of those known. */
export function reasonOf(reason: string, { t }: I18n): string {
  return t.has(`reason.${reason}` as 'reason.scope') ? t(`reason.${reason}` as 'reason.scope') : reason
}

/** What a check is called, or its key where it is none of those known. */
function checkName(check: string, { t }: I18n): string {
  return t.has(`checks.name.${check}` as 'checks.name.fall')
    ? t(`checks.name.${check}` as 'checks.name.fall')
    : check
}

function toLink(reference: ClaimReference, words: I18n) {
  const { key, report, country } = reference
  return {
    key,
    text: words.t('claim.reference', { figure: printedFigure(reference, words), report: report.title }),
    href: `/${words.locale}/${country.toLowerCase()}/reports/${addressPart(report.key)}#${encodeURIComponent(key)}`,
  }
}
