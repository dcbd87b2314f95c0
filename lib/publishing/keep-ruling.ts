import 'server-only'
import { dayOfRuling, wasMadeHere } from '@/lib/claims/ruling-day'
import type { ClaimFields } from '@/lib/claims/types'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { CachedClaim } from './cached-claim'
import type { WriteContext } from './write-context'

type Said = Pick<ClaimFields, 'pin' | 'pinReason' | 'pinDate'>

/**
 * A pin of a row becomes a ruling, once: a ruling made since is not overruled by entering the file again. Where the ruling in force
 * came with a file, a day that the row gives it becomes its day.
 */
export function keepRuling(
  { author, batch, trail, effects, counts, next, problems }: WriteContext,
  claim: Pick<CachedClaim, 'id' | 'key' | 'rulings' | 'stream'>,
  said: Said,
  reportKey: string,
  line: number,
): void {
  const { pin, pinDate } = said
  if (pin === '') return
  const inForce = claim.rulings.at(-1)
  const redated = inForce !== undefined && isSaid(inForce, said) && givesDay(inForce, said) ? inForce : null
  if (redated === null && claim.rulings.some((ruling) => isSaid(ruling, said))) return
  const reason = redated?.reason ?? said.pinReason
  const refuse = (column: string, problem: Problem) => problems.push({ line, column, ...problem })
  if (reason === '') refuse('pin_reason', problemWith('rulingReason'))
  else if (pinDate > author.at.slice(0, 10)) refuse('pin_date', problemWith('rulingFuture', { day: pinDate }))
  else if (redated !== null && wasMadeHere(redated)) {
    refuse('pin_date', problemWith('rulingDay', { day: dayOfRuling(redated) }))
  } else {
    const made = { ruling: pin, reason, by: author.by, at: pinDate || author.at }
    claim.rulings.push(made)
    batch.add('Ruling', [next.ruling++, claim.id, pin, reason, '', made.by, made.at])
    trail.ruled(reportKey, claim.key, [pin, reason, pinDate].join(' ').trim())
    effects.touch(claim.stream)
    effects.gain(claim.stream.account.countryId, { rulings: 1 })
    counts.rulings++
  }
}

type OnRecord = CachedClaim['rulings'][number]

/** Whether a ruling on record is what a row says; a file without reasons says only which. */
const isSaid = ({ ruling, reason }: OnRecord, { pin, pinReason }: Said) =>
  ruling === pin && (pinReason === '' || reason === pinReason)

const givesDay = (inForce: OnRecord, { pinDate }: Said) => pinDate !== '' && pinDate !== dayOfRuling(inForce)
