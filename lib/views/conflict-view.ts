import type { I18n } from '@/lib/i18n/words'
import type { NamedOrganisation, ReadClaim, ReadRuling, SourcedClaim } from '@/lib/reports/types'
import { type ClaimRowView, toClaimRowView } from './claim-row'
import { rulingSentence } from './claim-view'

/** One of the figures that stand against each other, with the report that states it. */
export type ConflictSide = ClaimRowView & {
  reportLine: string
  publisher: NamedOrganisation
}

export function toConflictSide(claim: SourcedClaim, words: I18n): ConflictSide {
  const { t, format } = words
  const { grade, published, publisher } = claim.report
  return {
    ...toClaimRowView(claim, claim.country, words),
    publisher,
    reportLine: t('conflicts.report', {
      publisher: publisher.name,
      day: format.day(published),
      grade: grade === '' ? 'none' : grade,
    }),
  }
}

/** A ruling in words, with who made it. */
export function toRulingLine(
  { id, by, ...ruling }: ReadRuling & { id: number; by: string },
  words: I18n,
): { id: number; sentence: string; note: string } {
  const sentence = rulingSentence(ruling, words)
  return { id, sentence: words.t('conflicts.ruledBy', { sentence, by }), note: ruling.note }
}

/** Numbers before and after a ruling, and what else it would do. */
export type RulingEffect = {
  numbers: { place: string; before: string; after: string; changed: boolean }[]
  sentences: string[]
}

/** What a ruling is said to change, of `preview` as the record's own rules compute it. */
export function toRulingEffect(
  {
    curves,
    setAside,
    restored,
    conflicts,
  }: {
    curves: readonly { area: readonly string[]; before: bigint | null; after: bigint }[]
    setAside: readonly { claim: string }[]
    restored: readonly string[]
    conflicts: readonly { place: string; before: { day: string } | null; after: { day: string } | null }[]
  },
  metric: ReadClaim['metric'],
  names: ReadonlyMap<string, string>,
  { t, format }: I18n,
): RulingEffect {
  const nameOf = (code: string) => names.get(code) ?? code
  return {
    numbers: curves.map(({ area, before, after }) => ({
      place: area.map(nameOf).join(' + '),
      before: before === null ? t('conflicts.notReported') : format.exact(before, metric),
      after: format.exact(after, metric),
      changed: before !== after,
    })),
    sentences: [
      ...(setAside.length === 0 ? [] : [t('conflicts.wouldSetAside', { count: setAside.length })]),
      ...(restored.length === 0 ? [] : [t('conflicts.wouldRestore', { count: restored.length })]),
      ...conflicts.flatMap(({ place, before, after }) => {
        const [was, is] = [before?.day ?? '', after?.day ?? '']
        if ((was === '') === (is === '')) return []
        return t(is === '' ? 'conflicts.wouldEnd' : 'conflicts.wouldBegin', { place: nameOf(place) })
      }),
    ],
  }
}
