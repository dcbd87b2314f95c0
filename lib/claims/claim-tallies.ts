import { monthOf } from '@/lib/periods/month'
import { spansOf } from '@/lib/periods/spans'

/** Where a claim comes from: the grade of its report, who published that, and whom it quotes (its publisher where it quotes nobody). */
export interface ClaimOrigin {
  grade: string
  publisherId: number
  sourceId: number
}

/** What claims are counted by; `span`: when they end, as `spansOf` gives it. */
interface TallyCell extends ClaimOrigin {
  operationId: number
  span: number
}

/** Claims that stand, those of them with words of the publication, and those that ended. */
interface Tally {
  standing: number
  quoted: number
  superseded: number
  withdrawn: number
}

/** A claim as far as it is counted. */
interface TalliedClaim {
  operationId: number
  /** ISO day. */
  to: string
  words: string
  /** Blank while it stands, else superseded or withdrawn. */
  ended: string
  origin: ClaimOrigin
}

/** By how much the counts of claims change with a write. */
export class ClaimTallies {
  /** By operation and origin, then by span. */
  readonly #cells = new Map<string, Map<number, { cell: TallyCell; tally: Tally }>>()

  /** Counts a claim as it is now, once more or once less. */
  count({ operationId, to, words, ended, origin }: TalliedClaim, times: 1 | -1): void {
    const { grade, publisherId, sourceId } = origin
    const name = `${operationId} ${publisherId} ${sourceId} ${grade}`
    const cells = this.#cells.get(name) ?? new Map<number, { cell: TallyCell; tally: Tally }>()
    this.#cells.set(name, cells)
    for (const span of spansOf(monthOf(to))) {
      let found = cells.get(span)
      if (found === undefined) {
        const tally = { standing: 0, quoted: 0, superseded: 0, withdrawn: 0 }
        found = { cell: { operationId, span, grade, publisherId, sourceId }, tally }
        cells.set(span, found)
      }
      const { tally } = found
      if (ended === 'superseded') tally.superseded += times
      else if (ended === 'withdrawn') tally.withdrawn += times
      else {
        tally.standing += times
        if (words !== '') tally.quoted += times
      }
    }
  }

  /** The cells in which a count changes. */
  changed(): { cell: TallyCell; tally: Tally }[] {
    const all = [...this.#cells.values()].flatMap((cells) => [...cells.values()])
    return all.filter(({ tally }) => Object.values(tally).some((count) => count !== 0))
  }
}
