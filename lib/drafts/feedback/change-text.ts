import { beforeAfterSparkline } from '@/lib/charts/before-after-sparkline'
import { amountText } from '@/lib/i18n/amount-text'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { type CountBounds, markOfBounds } from '@/lib/ledger/mark'
import { entryOf } from '@/lib/lookup/entry-of'
import type { Metric } from '@/lib/metrics/types'
import type { ShownChange, ShownEffect } from './types'

/** An account of the record: whose work, of what. */
interface Account {
  operationId: number
  metric: string
  part: string
}

interface Step extends CountBounds {
  day: string
  value: bigint
}

/** What publishing would change, as `lib/publishing/dry-run/preview` gives it. */
export interface PlannedChanges {
  curves: readonly {
    account: Account
    area: readonly string[]
    before: bigint | null
    after: bigint
    pointsBefore: readonly Step[]
    pointsAfter: readonly Step[]
  }[]
  setAside: readonly { claim: string; because: readonly string[]; counted: boolean }[]
  restored: readonly string[]
  conflicts: readonly {
    account: Account
    place: string
    before: Conflict | null
    after: Conflict | null
  }[]
  organisations: readonly string[]
  /** How many more claims would be set aside or restored than are named. */
  unnamed: number
}

interface Conflict {
  day: string
  sum: bigint | null
  high: bigint | null
}

/** What the sentences are made with. */
export interface ChangeNames {
  metrics: ReadonlyMap<string, Metric>
  labelOf: (metric: string) => string
  partOf: (part: string) => string
  nameOf: (places: readonly string[]) => string
  /** Whose account it is; those that are new to the record as they are typed. */
  operatorOf: (operationId: number) => string
  /** The text and address of a claim, of the record or of the draft. */
  claimOf: (claim: string) => { text: string; href: string }
}

/** The numbers that would change, in words and drawn; those that come to the same last. */
export function changeTexts({ curves }: PlannedChanges, words: I18n, names: ChangeNames): ShownChange[] {
  const { t, format } = words
  return curves
    .map(({ account, area, before, after, pointsBefore, pointsAfter }) => {
      const metric = entryOf(names.metrics, account.metric)
      const amount = (value: bigint, steps: readonly Step[]) => {
        const last = steps.at(-1)
        return amountText(value, last === undefined ? null : markOfBounds(last), metric, words)
      }
      const [was, is] = [before === null ? null : amount(before, pointsBefore), amount(after, pointsAfter)]
      const operator = names.operatorOf(account.operationId)
      const counted = {
        metric: format.sentence(names.labelOf(account.metric)),
        part: account.part === '' ? 'none' : names.partOf(account.part),
      }
      const place = names.nameOf(area)
      return {
        key: `${account.operationId} ${account.metric} ${account.part} ${area.join('+')}`,
        title: t('draft.changes.number', {
          ...counted,
          place,
          operator: operator === '' ? 'none' : operator,
        }),
        what: t('draft.changes.counted', counted),
        where: place,
        who: operator,
        before: was ?? t('draft.changes.notReported'),
        after: is,
        changed: was !== is,
        drawing: beforeAfterSparkline(pointsBefore, pointsAfter),
      }
    })
    .sort((a, b) => Number(b.changed) - Number(a.changed))
}

/** What publishing would do to other figures, and what it would add, in sentences. */
export function effectTexts(
  { setAside, restored, conflicts, organisations, unnamed }: PlannedChanges,
  { t, format }: I18n,
  names: ChangeNames,
): ShownEffect[] {
  const listed = (claims: readonly string[]) => claims.map((claim) => names.claimOf(claim))
  const effects: ShownEffect[] = setAside.map(({ claim, because, counted }) => {
    const against = listed(because)
    const named = names.claimOf(claim)
    const reasons =
      withCommas(
        against.map(({ text }) => text),
        { t },
      ) || 'none'
    return {
      text: t(counted ? 'draft.changes.wouldBeSetAside' : 'draft.changes.setAsideOnArrival', {
        claim: named.text,
        because: reasons,
      }),
      links: [named, ...against],
    }
  })
  for (const claim of restored) {
    const told = names.claimOf(claim)
    effects.push({ text: t('draft.changes.restored', { claim: told.text }), links: [told] })
  }
  if (unnamed > 0) effects.push({ text: t('draft.changes.unnamed', { count: unnamed }), links: [] })
  for (const { account, place, before, after } of conflicts) {
    const metric = entryOf(names.metrics, account.metric)
    const where = { metric: names.labelOf(account.metric), place: names.nameOf([place]) }
    const amount = (value: bigint | null) => (value === null ? '' : format.exact(value, metric))
    const text =
      after === null
        ? t('draft.changes.conflictEnds', where)
        : t(before === null ? 'draft.changes.conflictBegins' : 'draft.changes.conflictChanges', {
            ...where,
            day: format.day(after.day),
            sum: amount(after.sum),
            high: amount(after.high),
          })
    effects.push({ text, links: [] })
  }
  if (organisations.length > 0) {
    effects.push({ text: t('draft.changes.organisations', { names: format.list(organisations) }), links: [] })
  }
  return effects
}
