import type { MapShares } from '@/lib/charts/map/metric-map'
import type { I18n } from '@/lib/i18n/words'

const kinds = ['placed', 'joint', 'unstated', 'unpositioned'] as const

/** How much of an amount is on the map and how much for no one place, as one bar that adds up. */
export function MapSharesBar({ shares, words: { t } }: { shares: MapShares; words: I18n }) {
  const there = kinds.flatMap((kind) => {
    const share = shares[kind]
    return share === undefined ? [] : [{ kind, ...share }]
  })
  const starts = there.map((_, at) => there.slice(0, at).reduce((sum, { percent }) => sum + percent, 0))
  return (
    <div className="mt-3 text-sm">
      <svg className="amount-bar h-3 w-full" aria-hidden="true">
        {there.map(({ kind, percent }, at) => (
          <rect
            key={kind}
            x={`${starts[at]}%`}
            width={`${percent}%`}
            height="100%"
            fill={kind === 'placed' ? 'currentColor' : 'url(#hatch)'}
          />
        ))}
      </svg>
      <ul className="mt-1 flex flex-wrap gap-x-6" aria-label={t('map.shares')}>
        {there.map(({ kind, amount, value }) => (
          <li key={kind} data-share={kind} data-value={value}>
            {t.rich('map.share', { name: t(`map.${kind}`), amount, b: (text) => <b>{text}</b> })}
          </li>
        ))}
      </ul>
    </div>
  )
}
