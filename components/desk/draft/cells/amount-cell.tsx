'use client'
import type { ChosenMetric } from '@/lib/drafts/form/choices'
import { understoodAmount } from '@/lib/drafts/form/typed-figure'
import { unitInWords } from '@/lib/drafts/grid/unit-in-words'
import type { DraftFigure } from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'
import { amountExamples } from '@/lib/quantities/typed-amount'
import { type UnitCode, unitsOfBase } from '@/lib/quantities/units'
import { useDesk } from '../draft-context'
import { TextCell, useFigureCells } from './plain-cells'

const narrow = 'col-span-3 sm:col-span-2'

/** An amount as it is typed, with what it is understood as; two of them for "between". */
export function AmountCell({ figure, metric }: { figure: DraftFigure; metric: ChosenMetric | undefined }) {
  const { words, language, problemOf } = useDesk()
  const { cells } = figure
  const of = useFigureCells(figure)
  const said = unitInWords(cells.words, cells.amount, language)
  const understood = understoodText(words, figure, metric, language)
  const isOther = said !== null && cells.unit !== '' && said !== cells.unit && isUnit(said)
  const hint = isOther
    ? `${understood ?? ''} ${words.t('draft.otherUnit', { unit: words.t(`unitName.${said}`) })}`.trim()
    : understood
  // What is wrong with it is said below it already.
  const isTold =
    problemOf(figure.id, 'amount') !== undefined &&
    understoodAmount(cells, metric, language).kind === 'unread'
  return (
    <>
      <TextCell {...of('amount', narrow)} hint={isTold ? undefined : hint} />
      {(cells.qualifier === 'between' || cells.amount_to !== '') && <TextCell {...of('amount_to', narrow)} />}
    </>
  )
}

const isUnit = (code: string): code is UnitCode =>
  (['g', 'm', 'm2', 'count'] as const).some((base) => unitsOfBase(base).some((unit) => unit === code))

/** "= 24,000", "= 1.5 ha = 15,000 m²", "= about 87 km (86.5 km to 87.5 km)". */
function understoodText(
  { t, format }: I18n,
  { cells }: DraftFigure,
  metric: ChosenMetric | undefined,
  language: string,
): string | undefined {
  const read = understoodAmount(cells, metric, language)
  if (read.kind === 'blank') return undefined
  if (read.kind === 'unread') {
    const [whole, fraction] = amountExamples(language)
    return t('draft.unread', { whole, fraction })
  }
  const unit = metric?.enteredUnits.find((unit) => unit === cells.unit)
  const printed = unit === undefined ? undefined : format.printed(read.decimal, unit)
  if (printed === undefined)
    return t('draft.understoodNumber', { number: format.printed(read.decimal, 'count') })
  if (read.kind === 'number' || metric === undefined)
    return t('draft.understood', { printed, base: 'same', spread: 'none' })
  const inBase = (amount: bigint) => format.printed(String(amount), metric.baseUnit as UnitCode)
  const { low, value, high } = read.bounds
  const spread =
    high === null
      ? t('draft.orMore', { low: inBase(low) })
      : low === high
        ? 'none'
        : t('draft.spread', { low: inBase(low), high: inBase(high) })
  return t('draft.understood', { printed, base: unit === metric.baseUnit ? 'same' : inBase(value), spread })
}
