import { CHECKS } from '@/lib/claims/check-names'
import { isStock } from '@/lib/metrics/types'
import { surroundingsOf } from './area'
import { casesOf } from './evidence'
import { otherWords } from './other-words'
import { orRounded } from './rounded'
import { dates } from './rules/dates'
import { disagrees } from './rules/disagrees'
import { duplicate } from './rules/duplicate'
import { fall } from './rules/fall'
import { increment } from './rules/increment'
import { levelOutlier, levelScope } from './rules/level'
import { outlier } from './rules/outlier'
import { partOfWhole, parts } from './rules/parts'
import { scope } from './rules/scope'
import { tooLarge } from './rules/too-large'
import { unit } from './rules/unit'
import { whole } from './rules/whole'
import { isRead } from './side'
import type { CheckContext, EnteredReport, Finding } from './types'

/**
 * What looks wrong in a report that is being entered, against the record and within itself: at most one finding of each check
 * for a figure, by row and then in the order of `CHECKS`. It changes nothing and refuses nothing.
 */
export function checkReport(report: EnteredReport, context: CheckContext): Finding[] {
  const surroundings = surroundingsOf(context.places)
  const ofParts = { ...report, figures: report.figures.filter(({ part }) => part !== '') }
  const caseOf = casesOf(report, context, surroundings)
  const findings = report.figures.flatMap((figure) => {
    const ofDates = dates(figure, report, context.today)
    const found = [whole(figure), ofDates]
    if (isRead(figure)) {
      found.push(otherWords(figure, report))
      found.push(parts(figure, ofParts) ?? partOfWhole(figure, context))
      const given = caseOf(figure)
      // A window that cannot be says nothing of the days that it would be compared on.
      const compared =
        ofDates?.variant === 'endBeforeStart'
          ? [tooLarge]
          : isStock(figure.metric)
            ? [duplicate, disagrees, levelScope, unit, tooLarge, levelOutlier]
            : [duplicate, disagrees, fall, scope, increment, unit, tooLarge, outlier]
      found.push(...compared.map((check) => orRounded(check, given)))
    }
    return found.filter((finding) => finding !== null)
  })
  return findings.sort((a, b) => a.row - b.row || CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check))
}
