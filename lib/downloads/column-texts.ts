import type { ClaimColumnName } from '@/lib/exchange/claims-format'
import type { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'

/** What stands in each column of a file of reported figures. */
export const CLAIM_COLUMN_TEXTS: Readonly<Record<ClaimColumnName, string>> = {
  report_id: 'Id of the publication; rows that share it are one report.',
  report_title:
    'Title of the publication; blank where it is not known. JSON then has who published it, of where and when, as pages call it.',
  publisher: 'Who published the text.',
  said_by: 'Whom the text quotes.',
  grade:
    'How near the publication is to its source: A primary official text, B direct quote by an agency, C republished or translated, D unattributed, X unreliable (never counted unless accepted). Blank: not graded.',
  language: 'Language of the text, as a BCP 47 code such as en, ar or uk.',
  url: 'Address of the publication.',
  archive_url: 'Address of an archived copy.',
  published: 'Day of publication.',
  accessed: 'Day on which the publication was read.',
  operator: 'Who did the work.',
  country: 'Code of the country, such as SY.',
  metric: 'Key of the metric.',
  part: 'Key of the part that the figure is "of which", or `group:key` where the key alone is that of several groups; blank for the whole.',
  verb: "The report's own word for what was done: cleared, neutralised.",
  basis:
    'How the figure relates to time: `total` to the end of the day `to`, `period` from `from` to `to`, `level` of a stock at the end of `to` (`total` is read as it), or `unclear`.',
  from: 'First day of a period; blank where it is not known, and for a total or a level.',
  from_precision: 'How much of `from` is known: `day`, `month`, `year`, or `recent` ("in recent months").',
  to: 'Last day that the figure covers.',
  to_precision: 'How much of `to` is known, as in `from_precision`.',
  places:
    'Codes of the places that the figure is for, separated by `;`. Several are a joint figure. Names are read too.',
  qualifier: 'How sure the report is: `exact`, `about`, `at_least`, `at_most` or `between`.',
  amount: 'The amount as printed.',
  amount_to: 'The larger amount of `between`.',
  unit: 'The unit as printed, by its code.',
  words: 'The sentence that states the figure.',
  pin: 'Ruling of an editor in force: `accept` or `set_aside`.',
  pin_reason:
    'Reason of the ruling: `publisher_correction`, `restatement`, `scope`, `definition`, `actor`, `unit`, `entry`, `rounding`, `duplicate`, `unexplained` or `unreliable`.',
  pin_date: 'Day on which the ruling was made; blank where it came with a file that does not say.',
  accepted:
    'Checks whose findings the figure stands in spite of, separated by `;`: `whole`, `dates`, `duplicate`, `disagrees`, `fall`, `scope`, `parts`, `increment`, `unit`, `too_large`, `outlier` or `words`.',
  accepted_reason:
    'Why, for each of these checks in the same order, separated by `;`, or once for all: a reason of `pin_reason`, but for `unreliable`.',
  note: 'A remark of whoever entered the figure.',
  claim_id: 'Id of the claim.',
  supersedes: 'Id of the claim that this one corrects.',
  withdrawn: 'Whether the claim was withdrawn.',
  status:
    'What became of the claim: `counted`, `corroborates`, `set_aside`, `on_record`; or `superseded`, `withdrawn`.',
  because: 'Ids of the counted claims that a claim set aside contradicts, separated by `;`.',
  value_base: 'The value in whole base units of the metric.',
}

/** What stands in each column of a file of totals. */
export const SUMMARY_COLUMN_TEXTS: Readonly<Record<(typeof SUMMARY_COLUMNS)[number]['name'], string>> = {
  country: 'Code of the country.',
  metric: 'Key of the metric.',
  part: 'Key of the part; blank for the whole. A part is contained in its whole and never added to it.',
  operator: 'Who did the work.',
  place_code:
    'Code of the place of the row, or within which a rest stands; codes separated by `;` where several were given together.',
  place_name: 'What the places are called.',
  kind: '`place`: the place with everything inside it. `joint`: what a figure for several places adds beyond their own counts. `not_attributed`: what a place has beyond its parts, not given by place. `interval`: what came to a place from one report to the next. `first`: what its first report gave, which began nobody knows when.',
  month: 'The month as YYYY-MM where rows are months; else blank.',
  value:
    'The change in the period or month asked for, else the running total. Below zero where an amount was later given by place.',
  total: 'The running total at the end of the period or month.',
  unit: 'Unit of `value` and `total`: the display unit of the metric.',
  at_least: 'Whether nothing bounds `total` from above.',
  as_of: 'The last day, up to that end, on which a claim behind the row ends.',
  claims: 'How many claims that count or corroborate end in the period or month.',
  month_from:
    'The first month of what came from one report to the next, as YYYY-MM, where rows are such intervals; else blank. Nothing says how an amount of several months spreads over them.',
  first_report:
    'Whether `value` is, or holds, what the first report of the operator gave: it may have begun before the month or period. Of running totals no.',
  sum_of_parts:
    'Where no report states all of it, the key of the group of parts whose sum stands for what none does, as `outcome`; several separated by `;`.',
  qualifier:
    'The word before `value`: `exact`, `at_least`, `at_most` (so stated, or a bounded total less one that nothing bounds from above) or `about` (there may be more of it or less). Blank in a month of which nothing was reported.',
}
