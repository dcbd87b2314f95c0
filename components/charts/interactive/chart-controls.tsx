'use client'

import type { ReactNode } from 'react'
import type { ChartOptions, Choice } from '@/lib/charts/interactive/chart-options'
import type { ChartView, Shape } from '@/lib/charts/interactive/chart-view'
import type { I18n } from '@/lib/i18n/words'
import { markedName } from '@/lib/wording/marked-name'
import { ChartMenu } from './chart-menu'

/**
 * The tools of a chart in one row: measure, shape, then scale and operators in a menu, the table, and what can be saved. On a phone
 * all but the measure are in one menu.
 */
export function ChartControls({
  view,
  outline: { choices, withMonths, stackable },
  onlyMonths,
  onChange,
  onTable,
  save,
  words,
}: {
  view: ChartView
  outline: Pick<ChartOptions, 'choices' | 'withMonths' | 'stackable'>
  onlyMonths: boolean
  onChange(view: ChartView): void
  /** Opens the numbers behind the chart; null where there are none beside it. */
  onTable: (() => void) | null
  /** What is saved, as buttons and links. */
  save: ReactNode
  words: I18n
}) {
  const { t } = words
  const total = view.measure === 'total'
  const evenly = total && view.shape !== 'lines'
  const shapes: Partial<Record<Shape, string>> = {
    ...(stackable ? { stacked: t('live.stacked') } : {}),
    lines: t('live.lines'),
    panels: t('live.panels'),
  }
  const shape = choices.length > 1 && !onlyMonths && (
    <Switch
      options={shapes}
      chosen={total ? view.shape : 'stacked'}
      off={!total}
      onChoose={(shape) => onChange({ ...view, shape })}
    />
  )
  const grain = !total && !onlyMonths && (
    <Switch
      options={{
        month: t('metric.grain', { grain: 'month' }),
        quarter: t('metric.grain', { grain: 'quarter' }),
        year: t('metric.grain', { grain: 'year' }),
      }}
      chosen={view.grain}
      onChoose={(grain) => onChange({ ...view, grain })}
    />
  )
  const scale = !onlyMonths && (
    <Switch
      options={{ linear: t('live.linear'), log: t('live.log') }}
      chosen={total && !evenly ? view.scale : 'linear'}
      off={!total || evenly}
      onChoose={(scale) => onChange({ ...view, scale })}
    />
  )
  const operators = choices.length > 1 && (
    <OperatorChoice view={view} choices={choices} onChange={onChange} words={words} />
  )
  const table = onTable !== null && (
    <button type="button" onClick={onTable}>
      {t('live.table')}
    </button>
  )
  return (
    <>
      {withMonths && !onlyMonths && (
        <Switch
          options={{ total: t('live.total'), month: t('live.month') }}
          chosen={view.measure}
          onChoose={(measure) => onChange({ ...view, measure })}
        />
      )}
      <span className="wide-tools">
        {grain || shape}
        {(scale || operators) && (
          <ChartMenu name={t('live.options')}>
            {scale}
            {operators}
          </ChartMenu>
        )}
      </span>
      <span className="wide-tools ms-auto">
        {table}
        <ChartMenu name={t('live.save')} end>
          {save}
        </ChartMenu>
      </span>
      <ChartMenu name="⋯" label={t('live.more')} className="narrow-tools ms-auto" end>
        {grain || shape}
        {scale}
        {operators}
        {table}
        {save}
      </ChartMenu>
    </>
  )
}

function Switch<Option extends string>({
  options,
  chosen,
  off = false,
  onChoose,
}: {
  options: Partial<Record<Option, string>>
  chosen: Option
  /** Where the other choices leave only one. */
  off?: boolean
  onChoose(option: Option): void
}) {
  return (
    <span className="switch">
      {(Object.entries(options) as [Option, string][]).map(([option, label]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          data-label={label}
          disabled={off && option !== chosen}
          onClick={() => onChoose(option)}
        >
          {label}
        </button>
      ))}
    </span>
  )
}

function OperatorChoice({
  view,
  choices,
  onChange,
  words,
}: {
  view: ChartView
  choices: readonly Choice[]
  onChange(view: ChartView): void
  words: I18n
}) {
  const toggle = (key: string) => {
    const hidden = view.hidden.includes(key)
      ? view.hidden.filter((other) => other !== key)
      : [...view.hidden, key]
    onChange({ ...view, hidden })
  }
  return (
    <>
      <p className="choice-name">
        {words.t('live.operators', { shown: choices.length - view.hidden.length, all: choices.length })}
      </p>
      {choices.map(({ key, letter, tone, ...choice }) => (
        <label key={key}>
          <input type="checkbox" checked={!view.hidden.includes(key)} onChange={() => toggle(key)} />
          <i className={`tone-${tone} sample`} />
          <b className="min-w-4">{letter}</b>
          <bdi>{markedName(choice, words)}</bdi>
        </label>
      ))}
    </>
  )
}
