import { Sparkline } from '@/components/charts/static/sparkline'
import { CopyNumber } from '@/components/ui/copy-number'
import { NumberLink } from '@/components/ui/number-link'
import { PartsBar } from '@/components/ui/parts-bar'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { FoldedMetrics, MetricCard } from '@/lib/views/overview/metric-cards'
import { AmountMark } from './amount-mark'

/** What is reported of each metric side by side; each card leads to the same page with the chart of its metric. */
export function MetricCards({
  cards,
  folded,
  words,
}: {
  cards: readonly MetricCard[]
  folded: readonly FoldedMetrics[]
  words: I18n
}) {
  const { t, format } = words
  return (
    <section aria-label={t('country.headlines')} className="mt-3">
      {cards.length > 0 && (
        <ul className="cards">
          {cards.map((card, at) => (
            <Card key={card.metric} card={card} isLast={at === cards.length - 1} words={words} />
          ))}
        </ul>
      )}
      {folded.map(({ text, metrics }) => (
        <p key={text} className="mt-2 text-sm text-muted" data-folded>
          {metrics.map(({ key, label }, at) => (
            <span key={key} data-metric={key} data-kind="not_reported">
              {at > 0 && commaOf(words)}
              {at === 0 ? format.sentence(label) : label}
            </span>
          ))}
          : {text}
        </p>
      ))}
    </section>
  )
}

function Card({ card, isLast, words }: { card: MetricCard; isLast: boolean; words: I18n }) {
  const { headline, metric, label, here } = card
  const isReported = headline.kind === 'reported'
  return (
    <li
      className={`card metric-card ${here ? 'here' : ''} ${isLast ? 'last' : ''}`}
      data-metric={metric}
      data-kind={headline.kind}
      data-value={isReported ? headline.value : undefined}
    >
      <a href={`${card.href}#${metric}`} aria-current={here ? 'true' : undefined} className="label">
        {label}
      </a>
      {isReported ? (
        <>
          <p className="number" data-number>
            <AmountMark mark={card.mark} words={words} />
            <NumberLink href={here ? card.why : null}>
              {card.number}
              {card.unit !== '' && <span className="unit"> {card.unit}</span>}
            </NumberLink>
          </p>
          {card.spark !== '' && <Sparkline path={card.spark} />}
          {/* Of the others the menu Share has it; each here would be one more stop on the way to the tables. */}
          {here && (
            <CopyNumber
              citation={card.citation}
              label={words.t('shell.copyNumber', { metric: label })}
              done={words.t('shell.copied')}
            />
          )}
          <PartsBar parts={card.shares.map((share) => ({ ...share, className: `tone-${share.tone}` }))} />
          <p className="by up-to">
            {card.leader !== '' && <span className="leader">{card.leader} · </span>}
            {headline.asOf}
          </p>
          {headline.total !== null && (
            <p className="by">
              <span data-total={headline.total.value}>{headline.total.text}</span>
              {headline.total.doubt !== '' && (
                <span className="block text-doubt">{headline.total.doubt}</span>
              )}
              {headline.total.first !== '' && (
                <span className="block" data-first>
                  {headline.total.first}
                </span>
              )}
            </p>
          )}
          {headline.sumOfParts !== '' && (
            <p className="by" data-sum-of-parts>
              {headline.sumOfParts}
            </p>
          )}
          {headline.contested !== '' && (
            <p className="by text-doubt" data-contested>
              {headline.contested}
            </p>
          )}
        </>
      ) : (
        <p className="by">
          {headline.text}
          {headline.before !== '' && <span className="block">{headline.before}</span>}
        </p>
      )}
    </li>
  )
}
