import { problemText } from '@/lib/i18n/problem-text'
import type { I18n } from '@/lib/i18n/words'
import type { DraftPlace, DraftProblem } from './to-claim-rows'

/** What is wrong with a draft, in words, with the remedy. */
export type ShownProblem = DraftPlace & { message: string }

export const shownProblem = ({ figure, cell, problem }: DraftProblem, words: I18n): ShownProblem => ({
  figure,
  cell,
  message: problemText(problem, words),
})
