import type { I18n } from '@/lib/i18n/words'
import { problemKey } from '@/lib/problems/problem'
import type { CellProblem } from '@/lib/spreadsheets/types'
import { cellAddress } from '@/lib/views/imports/field-label'
import { cellProblemText } from '@/lib/views/imports/problem-text'

/** What is wrong in cells of the file, each with its remedy; the rest is in a file. */
export function ProblemTable({
  words,
  problems,
  count,
  file,
}: {
  words: I18n
  problems: readonly CellProblem[]
  count: number
  /** Where all of them are, as CSV. */
  file: string
}) {
  if (count === 0) return null
  const { t } = words
  return (
    <section className="mt-6">
      <h3 className="text-lg font-semibold">{t('imports.problems')}</h3>
      <p className="mt-1 mb-2 max-w-prose border-s-2 border-doubt ps-3">
        {t('imports.openProblems', { count })}
      </p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('imports.cell')}</th>
            <th scope="col">{t('imports.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, mostShown).map((problem) => (
            <tr key={`${cellAddress(problem)} ${problem.field ?? ''} ${problemKey(problem)}`}>
              <th scope="row" className="d">
                <bdi>{cellAddress(problem)}</bdi>
              </th>
              <td>{cellProblemText(problem, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 flex gap-x-6 text-sm">
        {count > mostShown && <span>{t('imports.more', { count: count - mostShown })}</span>}
        <a href={file}>{t('imports.problemFile')}</a>
      </p>
    </section>
  )
}

const mostShown = 20
