import { z } from 'zod'
import { amountOrNull, dayOrNull, keyList, text, textOrNull, yesNo } from '../fields'

/** A claim as programs read it; columns of a file of reported figures have the same names. */
export const claimItem = z
  .object({
    claim_id: text('The public id of the claim. It never changes.'),
    report_id: text('The report that states it.'),
    series: text('What all claims of the same operator, metric, part and places have in common.'),
    country: text('Code of the country.'),
    operator: text(
      'Key of who did the work, as it is read now: after a merge the one that it was merged into.',
    ),
    metric: text('Key of what is counted.'),
    part: textOrNull('Key of the part that is counted; null for the whole.'),
    places: keyList('Codes of the places that it speaks of together, as they are read now.'),
    verb: textOrNull('The word that the report uses for the work.'),
    basis: z.enum(['total', 'period', 'level', 'unclear']).meta({ description: 'What the amount counts.' }),
    from: dayOrNull('The first day that it counts; null where it is unknown.'),
    from_precision: textOrNull('How much of `from` is known: day, month, year, recent.'),
    to: dayOrNull('The last day that it counts.'),
    to_precision: textOrNull('How much of `to` is known.'),
    qualifier: z
      .enum(['exact', 'about', 'at_least', 'at_most', 'between'])
      .nullable()
      .meta({ description: 'The word before the amount; null where it is withheld.' }),
    amount: amountOrNull('The amount as printed, in `unit`; null where it is withheld.'),
    amount_to: amountOrNull('The second amount of "between".'),
    unit: text('The unit as printed.'),
    value: amountOrNull('The amount that is counted with, in `value_unit`.'),
    low: amountOrNull('The least that the words allow, in `value_unit`.'),
    high: amountOrNull('The most that the words allow, in `value_unit`; null: nothing bounds it.'),
    value_unit: text('The unit that the metric is shown in.'),
    words: textOrNull('The words of the report.'),
    note: textOrNull('What whoever entered it noted.'),
    entered: text('When it came onto the record: an instant in UTC.'),
    status: z
      .enum(['counted', 'corroborates', 'set_aside', 'on_record', 'superseded', 'withdrawn'])
      .nullable()
      .meta({ description: 'What became of it.' }),
    because: keyList('`claim_id` of the claims that it contradicts.'),
    supersedes: textOrNull('`claim_id` of the claim that it corrects.'),
    ended_at: textOrNull('When it was corrected or withdrawn: an instant in UTC; null while it stands.'),
    ruling: z
      .enum(['accept', 'set_aside'])
      .nullable()
      .meta({ description: 'What an editor decided about it; null where nobody did.' }),
    ruling_reason: textOrNull('Why.'),
    ruling_day: dayOrNull('On which day.'),
    accepted: keyList('Checks that found something in it, and were answered.'),
    accepted_reason: keyList('The reason of each answer.'),
    withheld: z.enum(['under', 'withheld']).nullable().meta({
      description: 'Whether a number of people is not told: since it is small, or would tell of a small one.',
    }),
  })
  .meta({ id: 'Claim', description: 'One figure that a report states.' })

export type ClaimItem = z.infer<typeof claimItem>

export const decisionItem = z
  .object({
    claim_id: text('The claim.'),
    series: text('Its series.'),
    status: z.enum(['counted', 'corroborates', 'set_aside', 'on_record']).meta({
      description: 'What became of it: counted, repeats what is counted, set aside, or on record alone.',
    }),
    because: keyList('`claim_id` of the claims that it contradicts.'),
    ruling: claimItem.shape.ruling,
    ruling_reason: claimItem.shape.ruling_reason,
    ruling_day: claimItem.shape.ruling_day,
    is_withheld: yesNo(
      'Whether the claims that it contradicts are not told, since they would tell a number of people.',
    ),
  })
  .meta({ id: 'Decision', description: 'What was decided of a claim that stands.' })

export const correctionItem = z
  .object({
    claim_id: text('The claim that no longer stands.'),
    report_id: text('Its report.'),
    series: text('Its series.'),
    kind: z.enum(['superseded', 'withdrawn']).meta({ description: 'Whether it was corrected or withdrawn.' }),
    at: text('When: an instant in UTC.'),
    reason: textOrNull('Why: a reason of the checks; null where nobody said.'),
    note: textOrNull('What the editor says of it.'),
    superseded_by: keyList('`claim_id` of the claims that correct it.'),
  })
  .meta({ id: 'Correction', description: 'A claim that was corrected or withdrawn.' })
