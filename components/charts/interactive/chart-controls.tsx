'use client'

import type { Choice } from '@/lib/charts/interactive/chart-options'
import type { ChartView } from '@/lib/charts/interactive/chart-view'
import type { I18n } from '@/lib/i18n/words'
import { markedName } from '@/lib/wording/marked-name'

/** What a reader may choose of a chart: measure, shape, scale, operators. */
export function ChartControls({
  view,
  choices,
  withMonths,
  onlyMonths,
  onChange,
  words,
}: {
  view: ChartView
  choices: readonly Choice[]
  withMonths: boolean
  onlyMonths: boolean
  onChange(view: ChartView): void
  words: I18n
}) {
  const { t } = words
  const several = choices.length > 1
  const total = view.measure === 'total'
  return (
    <>
      {withMonths && !onlyMonths && (
        <Switch
          options={{ total: t('live.total'), month: t('live.month') }}
          chosen={view.measure}
          onChoose={(measure) => onChange({ ...view, measure })}
        />
      )}
      {several && !onlyMonths && (
        <Switch
          options={{ lines: t('live.lines'), stacked: t('live.stacked') }}
          chosen={total ? view.shape : 'stacked'}
          off={!total}
          onChoose={(shape) => onChange({ ...view, shape })}
        />
      )}
      {!onlyMonths && (
        <Switch
          options={{ linear: t('live.linear'), log: t('live.log') }}
          chosen={total && (view.shape === 'lines' || !several) ? view.scale : 'linear'}
          off={!total || (view.shape === 'stacked' && several)}
          onChoose={(scale) => onChange({ ...view, scale })}
        />
      )}
      {several && <OperatorChoice view={view} choices={choices} onChange={onChange} words={words} />}
    </>
  )
}

function Switch<Option extends string>({
  options,
  chosen,
  off = false,
  onChoose,
}: {
  options: Record<Option, string>
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
    <details
      className="choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary>
        {words.t('live.operators', { shown: choices.length - view.hidden.length, all: choices.length })}
      </summary>
      <div tabIndex={-1}>
        {choices.map(({ key, letter, tone, ...choice }) => (
          <label key={key}>
            <input type="checkbox" checked={!view.hidden.includes(key)} onChange={() => toggle(key)} />
            <b className={`tone-${tone} min-w-4`}>{letter}</b>
            <bdi>{markedName(choice, words)}</bdi>
          </label>
        ))}
      </div>
    </details>
  )
}
