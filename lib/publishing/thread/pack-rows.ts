import type { ClaimFields, ReportedRow, ReportFields } from '@/lib/claims/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { JudgedRows } from './read-rows'

/** Rows as they are sent from one thread to another: names of fields would be most of what is copied. */
export interface PackedRows extends Omit<JudgedRows, 'rows'> {
  /** Reports that rows share stand here once. */
  reports: ReportFields[]
  rows: PackedRow[]
}

type PackedRow = readonly [
  ...[line: number, report: number, claimId: string, operator: string, country: string, metric: string],
  ...[part: string, verb: string, basis: string, from: string, fromPrecision: string, to: string],
  ...[toPrecision: string, places: readonly string[], qualifier: string, amount: string, amountTo: string],
  ...[unit: string, low: bigint, value: bigint, high: bigint | null, words: string, note: string],
  ...[supersedes: string, withdrawn: boolean, pin: ClaimFields['pin'], pinReason: string, pinDate: string],
  ...[answers: ClaimFields['answers'] | null],
]

export function packRows({ rows, ...rest }: JudgedRows): PackedRows {
  const reports: ReportFields[] = []
  const packed = rows.map(({ line, report, claim }): PackedRow => {
    if (report !== reports.at(-1)) reports.push(report)
    return [
      line,
      reports.length - 1,
      claim.claimId,
      claim.operator,
      claim.country,
      claim.metric,
      claim.part,
      claim.verb,
      claim.basis,
      claim.from,
      claim.fromPrecision,
      claim.to,
      claim.toPrecision,
      claim.places,
      claim.qualifier,
      claim.amount,
      claim.amountTo,
      claim.unit,
      claim.low,
      claim.value,
      claim.high,
      claim.words,
      claim.note,
      claim.supersedes,
      claim.withdrawn,
      claim.pin,
      claim.pinReason,
      claim.pinDate,
      claim.answers.length === 0 ? null : claim.answers,
    ]
  })
  return { ...rest, reports, rows: packed }
}

export function unpackRows({ reports, rows, ...rest }: PackedRows): JudgedRows {
  return { ...rest, rows: rows.map((row) => unpacked(row, reports)) }
}

function unpacked(row: PackedRow, reports: readonly ReportFields[]): ReportedRow {
  return {
    line: row[0],
    report: elementAt(reports, row[1]),
    claim: {
      claimId: row[2],
      operator: row[3],
      country: row[4],
      metric: row[5],
      part: row[6],
      verb: row[7],
      basis: row[8],
      from: row[9],
      fromPrecision: row[10],
      to: row[11],
      toPrecision: row[12],
      places: row[13],
      qualifier: row[14],
      amount: row[15],
      amountTo: row[16],
      unit: row[17],
      low: row[18],
      value: row[19],
      high: row[20],
      words: row[21],
      note: row[22],
      supersedes: row[23],
      withdrawn: row[24],
      pin: row[25],
      pinReason: row[26],
      pinDate: row[27],
      answers: row[28] ?? [],
    },
  }
}
