import type { I18n } from '@/lib/i18n/words'
import { present } from '@/lib/lookup/present'
import type { Metric } from '@/lib/metrics/types'
import type { UnitCode } from '@/lib/quantities/units'
import type { EnteredFigure, EnteredReport, Finding, Remedy, Side } from './types'

/** What the sentences of findings are made with. */
export interface Telling {
  words: I18n
  report: EnteredReport
  /** An area in words: "Homs and Rural Damascus". */
  nameOf: (places: readonly string[]) => string
  /** The label of a metric, as it stands inside a sentence. */
  labelOf: (metric: string) => string
  /** What a row of the report is called where it is entered; its number otherwise. */
  rowOf?: (row: number) => string
}

/** A finding in words; each remedy with the text of its button, in the order of `finding.remedies`. */
export interface WordedFinding {
  name: string
  severity: string
  sentence: string
  remedies: { remedy: Remedy; label: string }[]
}

export function wordFinding(telling: Telling, finding: Finding): WordedFinding {
  const { t, format } = telling.words
  const figure = present(
    telling.report.figures.find(({ row }) => row === finding.row),
    'the figure of the finding',
  )
  const { check, severity, variant, against } = finding
  const side = (given: Side | undefined) =>
    given === undefined ? '' : tellSide(telling, figure.metric, given)
  const before = variant === 'doesNotClose' && against.length > 1 ? side(against[0]) : 'none'
  const named = variant === 'doesNotClose' ? against.at(-1) : against[0]
  const amount = (given: Side | undefined) =>
    given === undefined ? '' : format.short(given.value, figure.metric)
  const sentence = t(`checks.sentence.${variant}`, {
    entered: side(finding.entered),
    against: variant.startsWith('parts') ? amount(named) : side(named),
    before,
    sum: amount(against[1]),
    usual: amount(against[0]),
    metric: format.sentence(telling.labelOf(figure.metric.key)),
    printed: figure.amount,
    from: dayText(telling, figure.from),
    to: dayText(telling, figure.to),
    published: dayText(telling, telling.report.published),
    accessed: dayText(telling, telling.report.accessed),
  })
  return {
    name: t(`checks.name.${check}`),
    severity: t(`checks.severity.${severity}`),
    sentence: format.sentence(sentence),
    remedies: finding.remedies.map((given) => {
      const remedy = withName(telling, finding, given)
      return { remedy, label: tellRemedy(telling, figure, remedy) }
    }),
  }
}

/** The report that a figure would be attached to by what people know it by, never by its id. */
function withName(telling: Telling, { against }: Finding, remedy: Remedy): Remedy {
  if (remedy.do !== 'attach') return remedy
  const source = against.find((side) => side.source?.claimId === remedy.claimId)?.source
  if (source == null) return remedy
  const named = { publisher: source.publisher, day: dayText(telling, source.published) }
  return { ...remedy, named: telling.words.t('draft.link.report', named) }
}

function tellSide(telling: Telling, metric: Metric, side: Side): string {
  const { t, format } = telling.words
  return t(`checks.side.${side.kind === 'claim' && side.source === null ? 'count' : side.kind}`, {
    amount: format.exact(side.value, metric),
    place: telling.nameOf(side.places),
    day: dayText(telling, side.day),
    row: side.row === null ? '' : (telling.rowOf?.(side.row) ?? t('checks.row', { number: side.row + 1 })),
    publisher: side.source?.publisher ?? '',
    published: dayText(telling, side.source?.published ?? ''),
  })
}

const dayText = ({ words }: Telling, day: string) => (day === '' ? 'none' : words.format.day(day))

function tellRemedy(telling: Telling, figure: EnteredFigure, remedy: Remedy): string {
  const { t, format } = telling.words
  switch (remedy.do) {
    case 'set_unit':
      return t('checks.remedy.set_unit', { unit: t(`unitName.${remedy.unit}`) })
    case 'set_amount':
      return t('checks.remedy.set_amount', {
        amount: format.printed(remedy.amount, figure.unit as UnitCode),
      })
    case 'set_basis':
      return t('checks.remedy.set_basis', { basis: remedy.basis, from: dayText(telling, remedy.from) })
    case 'set_places':
      return t('checks.remedy.set_places', { place: telling.nameOf(remedy.places) })
    case 'set_window':
      return t('checks.remedy.set_window', {
        from: dayText(telling, remedy.from),
        to: dayText(telling, remedy.to),
      })
    case 'attach':
      return t('checks.remedy.attach', { report: remedy.named ?? remedy.reportId })
    case 'set_qualifier':
      return t('checks.remedy.set_qualifier')
    case 'answer':
      return t('checks.remedy.answer')
    case 'remove_row':
      return t('checks.remedy.remove_row')
  }
}
