import { Fact, Facts } from '@/components/ui/fact'
import { PartyMark } from '@/components/ui/party-mark'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'
import type { DraftFigureView } from '@/lib/views/draft-view'
import { CommentField } from './remarks'
import { TypedCells } from './typed-cells'

/** A figure that somebody sent, as typed and as understood, beside the published one that it would change. */
export function DraftFigureRow({ words, figure }: { words: I18n; figure: DraftFigureView }) {
  const { t } = words
  const { id, number, typed, understood, changes, problems, remarks } = figure
  return (
    <article id={`figure-${id}`} data-figure={id} className="keep-together">
      <h3 className="text-sm text-muted">
        {t('review.figure', { number })}
        {understood !== null && `: ${understood.what}`}
      </h3>
      {understood !== null && <p className="text-xl font-semibold tabular-nums">{understood.printed}</p>}
      {changes !== null && (
        <div className="mt-1 text-sm">
          <p>{changes.how}</p>
          {changes.note !== '' && <p dir="auto">{changes.note}</p>}
          {changes.published !== null && (
            <p>
              <span className="text-muted">{t('review.published')}</span>{' '}
              <span className="tabular-nums">{inShort(changes.published, words)}</span>
            </p>
          )}
        </div>
      )}
      {problems.map((problem) => (
        <p key={problem} className="mt-1 text-sm text-doubt">
          {problem}
        </p>
      ))}
      <div className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <section>
          <h4 className="mb-1 text-sm font-semibold">{t('review.understood')}</h4>
          {understood === null ? (
            <p className="text-sm text-doubt">{t('review.notUnderstood')}</p>
          ) : (
            <Understood words={words} claim={understood} isNew={figure.newOperator} />
          )}
        </section>
        <section>
          <h4 className="mb-1 text-sm font-semibold">{t('review.typed')}</h4>
          <TypedCells cells={typed} />
        </section>
      </div>
      <CommentField words={words} remarks={remarks} />
    </article>
  )
}

const inShort = ({ printed, where, when }: ClaimView, words: I18n) =>
  withCommas([printed, where, when], words)

function Understood({ words: { t }, claim, isNew }: { words: I18n; claim: ClaimView; isNew: boolean }) {
  return (
    <Facts>
      <Fact name={t('report.understood')}>
        <span className="tabular-nums">{claim.understood}</span>
      </Fact>
      <Fact name={t('report.operator')}>
        <span dir="auto">{claim.operator.name}</span>
        {claim.operator.party && <PartyMark text={t('organisation.party')} />}
        {isNew && <span className="text-doubt"> ({t('review.newOperator')})</span>}
      </Fact>
      <Fact name={t('report.places')}>{claim.where}</Fact>
      <Fact name={t('report.window')}>{claim.when}</Fact>
    </Facts>
  )
}
