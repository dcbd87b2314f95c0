import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { checkReport } from './check-report'
import { wordFinding } from './sentence'
import { contextOf, reportOf } from './test-record'
import { sampleReports } from './test-sample'
import type { EnteredReport, Finding } from './types'

const reports = sampleReports()

/** "scope SY buildings 838 against gn163808 10476" in base units. */
const told = (report: EnteredReport, { check, row, entered, against }: Finding) =>
  [
    check,
    entered.places.join('+'),
    report.figures.find((figure) => figure.row === row)!.metric.key,
    entered.value,
    'against',
    against.map(({ places, value }) => `${places.join('+')} ${value}`).join(', '),
  ].join(' ')

describe('entering the sample report by report, in order of publication', () => {
  const found: string[] = []
  const contradicting: string[] = []
  for (const [at, { id, rows }] of reports.entries()) {
    const report = reportOf(rows)
    const before = reports.slice(0, at).flatMap((earlier) => earlier.rows)
    for (const finding of checkReport(report, contextOf(before))) {
      found.push(`${id}: ${told(report, finding)}`)
      if (finding.severity === 'contradicts') contradicting.push(`${id} ${finding.row} ${finding.check}`)
    }
  }

  test('raises eight warnings', () => {
    expect(found).toEqual([
      'briefing-2017-10: scope SY buildings 838 against gn163808 10476',
      'briefing-2017-10: scope SY roads 87000 against gn170063 680000',
      'briefing-2017-10: fall SY devices 24000 against SY 60384',
      'briefing-2017-10: scope SY devices 24000 against gn170063 36319',
      'briefing-2017-10: duplicate SY09 buildings 838 against SY09 838',
      'briefing-2017-10: duplicate SY09 roads 87000 against SY09 87000',
      'briefing-2017-10: duplicate SY09 devices 24000 against SY09 24000',
      'masam-yemen-06: fall YE area 45367536 against YE 46439132',
    ])
  })

  test('the sample answers those that contradict the record, and no others', () => {
    const answered = reports.flatMap(({ id, rows }) =>
      rows.flatMap(({ accepted = '', accepted_reason = '' }, row) => {
        const checks = accepted === '' ? [] : accepted.split(';')
        expect(accepted_reason.split(';')).toHaveLength(Math.max(1, checks.length))
        return checks.map((check) => `${id} ${row} ${check}`)
      }),
    )
    expect(answered).toEqual(contradicting)
  })

  test('and docs/checks.md explains each of them', () => {
    const page = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')
    const explained = [...page.matchAll(/^\| `([\w-]+: [^`]+)` \| (.+) \|$/gm)]
    expect(explained.map(([, warning]) => warning)).toEqual(found)
    expect(explained.filter(([, , why]) => why!.length < 30)).toEqual([])
  })
})

describe('the briefing of October 2017 as printed, on the record of 12 October 2017', () => {
  const record = reports.filter(({ published }) => published <= '2017-10-12').flatMap(({ rows }) => rows)
  const briefing = reportOf(
    reports
      .find(({ id }) => id === 'briefing-2017-10')!
      .rows.filter(({ places }) => places !== 'SY09')
      .map((row) => ({ ...row, pin: '', pin_reason: '' })),
  )
  const findings = checkReport(briefing, contextOf(record, '2017-10-14'))

  test('scope for buildings and roads, fall and scope for devices', () => {
    expect(findings.map((finding) => told(briefing, finding))).toEqual([
      'scope SY buildings 838 against gn163808 10476',
      'scope SY roads 87000 against gn170063 680000',
      'fall SY devices 24000 against SY 60384',
      'scope SY devices 24000 against gn170063 36319',
    ])
  })

  test('in words, with both figures', () => {
    const names: Record<string, string> = { SY: 'Syria', gn163808: 'Palmyra' }
    const told = wordFinding(
      {
        words: getI18n('en'),
        report: briefing,
        nameOf: ([code]) => names[code!] ?? code!,
        labelOf: () => 'buildings secured',
      },
      findings[0]!,
    )
    expect(told.name).toBe('Place and what lies inside it')
    expect(told.sentence).toBe(
      '838 for Syria up to 13 Oct 2017 (row 2) is below a figure inside it by the same operator: 10,476 for Palmyra up to 22 Sept 2017 (Al-Manar, 22 Sept 2017). Is it the same scope?',
    )
  })
})
