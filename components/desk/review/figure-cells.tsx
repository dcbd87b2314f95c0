import { PartyMark } from '@/components/ui/party-mark'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'
import type { DraftFigureView } from '@/lib/views/drafts/draft-view'
import { CommentField } from './remarks'
import { TypedCells } from './typed-cells'

/** The columns of the figures of a report that is reviewed, after their numbers. */
export const FIGURE_COLUMNS = ['what', 'printed', 'understood', 'where', 'when', 'operator'] as const
type Column = (typeof FIGURE_COLUMNS)[number]

/**
 * A figure that somebody sent as the cells of a row: what the report says and what was understood of it. Of one that changes a published
 * figure a cell says what stands on record where that is something else.
 */
export function FigureCells({
  words,
  figure: { id, number, understood, typedAmount, changes, newOperator, quoted },
}: {
  words: I18n
  figure: DraftFigureView
}) {
  const { t } = words
  return (
    <>
      <th scope="row" className="n" data-label={t('review.number')}>
        {quoted ? (
          <a href={`#quoted-${id}`} aria-label={`${number} ${t('review.toWords', { number })}`}>
            {number}
          </a>
        ) : (
          number
        )}
      </th>
      {understood === null ? (
        <td colSpan={FIGURE_COLUMNS.length} className="text-doubt">
          {t('review.notUnderstood')} {typedAmount !== '' && <span dir="auto">“{typedAmount}”</span>}
        </td>
      ) : (
        FIGURE_COLUMNS.map((column) => (
          <td key={column} data-label={t(`review.column.${column}`)} className={column}>
            <Cell words={words} column={column} now={changes?.published ?? null} then={understood} />
            {column === 'printed' && typedAmount !== '' && (
              <span className="block text-muted">
                “<bdi>{typedAmount}</bdi>”
              </span>
            )}
            {column === 'operator' && understood.operator.party && (
              <PartyMark text={t('organisation.party')} />
            )}
            {column === 'operator' && newOperator && (
              <span className="text-doubt"> ({t('review.newOperator')})</span>
            )}
          </td>
        ))
      )}
    </>
  )
}

const textOf = (claim: ClaimView, column: Column) =>
  column === 'operator' ? claim.operator.name : claim[column]

function Cell({
  words: { t },
  column,
  now,
  then,
}: {
  words: I18n
  column: Column
  now: ClaimView | null
  then: ClaimView
}) {
  const after = textOf(then, column)
  const before = now === null ? after : textOf(now, column)
  if (before === after) return <span dir="auto">{after}</span>
  return (
    <>
      <span className="sr-only">{t('review.published')} </span>
      <del dir="auto">{before}</del> <ins dir="auto">{after}</ins>
    </>
  )
}

/** What stands below the row of a figure: why it changes one on record, what is wrong with it, what was remarked, and all that was typed. */
export function FigureNotes({ words, figure }: { words: I18n; figure: DraftFigureView }) {
  const { t } = words
  const { number, typed, understood, changes, problems, remarks } = figure
  return (
    <>
      {changes !== null && (
        <p className="text-sm">
          {changes.how} {changes.note !== '' && <span dir="auto">{changes.note}</span>}
        </p>
      )}
      {changes !== null && <WordsChanged words={words} now={changes.published} then={understood} />}
      {problems.map((problem) => (
        <p key={problem} className="mt-1 text-sm text-doubt">
          {problem}
        </p>
      ))}
      <CommentField words={words} remarks={remarks} />
      <details className="mt-1 text-sm print:hidden">
        <summary className="text-muted">{t('review.typedOf', { number })}</summary>
        <div className="my-2">
          <TypedCells cells={typed} />
        </div>
      </details>
    </>
  )
}

/** Words and note of a figure, where they are not those on record. */
function WordsChanged({
  words: { t },
  now,
  then,
}: {
  words: I18n
  now: ClaimView | null
  then: ClaimView | null
}) {
  if (now === null || then === null) return null
  return (['verb', 'words', 'note'] as const)
    .filter((cell) => now[cell] !== then[cell])
    .map((cell) => (
      <p key={cell} className="mt-1 text-sm">
        <span className="text-muted">{t(`draft.cell.${cell}`)}:</span> <del dir="auto">{now[cell]}</del>{' '}
        <ins dir="auto">{then[cell]}</ins>
      </p>
    ))
}
