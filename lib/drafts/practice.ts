import type { I18n } from '@/lib/i18n/words'
import { type DraftFeedback, unanswered } from './feedback/types'
import { isBlankFigure } from './form/blank-figures'
import { type DraftContent, newReport } from './schema'

/** The day after the week that the invented text tells of. */
const published = '2024-03-11'

/** An invented report as somebody begins to enter it for practice: who published it and who did the work is missing, and its text. */
export function practiceReport(
  { t, locale }: Pick<I18n, 't' | 'locale'>,
  today: string,
  country: string,
): DraftContent {
  const begun = newReport(today, country)
  const report_title = t('practice.report.title')
  return { ...begun, report: { ...begun.report, report_title, published, language: locale } }
}

/** The steps of entering a report for practice, in their order. */
export const PRACTICE_STEPS = ['text', 'confirm', 'fill', 'send'] as const
export type PracticeStep = (typeof PRACTICE_STEPS)[number]

/** The steps that are behind somebody, as far as what is typed shows it. */
export function stepsDone(
  content: DraftContent,
  { reading, problems, findings }: Pick<DraftFeedback, 'reading' | 'problems' | 'findings'>,
): ReadonlySet<PracticeStep> {
  const done = new Set<PracticeStep>()
  if (content.text.trim() !== '' && reading !== null) done.add('text')
  if (content.figures.some((figure) => !isBlankFigure(figure))) done.add('confirm')
  if (done.has('confirm') && problems.length + unanswered(findings, content).length === 0) done.add('fill')
  return done
}
