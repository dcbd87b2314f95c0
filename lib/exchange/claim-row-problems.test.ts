import { describe, expect, it } from 'vitest'
import { type Fields, problems } from './claim-row-sample'
import { CLAIM_COLUMNS } from './claims-format'

/** All that every installation begins with. */
const METRICS =
  'aid, area, area_released, area_surveyed, beneficiaries, buildings, casualties, contamination, devices, eore_reached, eore_sessions, hazard_areas, roads, tasks or victims_assisted'

describe('a row with a problem', () => {
  const REASONS =
    'publisher_correction, restatement, scope, definition, actor, unit, entry, rounding, source_rounded, duplicate, annual, backlog, first_report, unexplained or unreliable'
  const ANSWERS =
    'publisher_correction, restatement, scope, definition, actor, unit, entry, rounding, source_rounded, duplicate, annual, backlog, first_report or unexplained'

  it.each<[Fields, string]>([
    [{ report_id: '' }, 'report_id: is blank; give the report an id, the same in each of its rows'],
    [{ publisher: '' }, 'publisher: is blank; write who published the report'],
    [{ published: '' }, 'published: is blank; write the day of publication as YYYY-MM-DD'],
    [{ operator: '' }, 'operator: is blank; write who did the work'],
    [{ country: '' }, 'country: is blank; write the code of the country'],
    [{ metric: '' }, 'metric: is blank; write the key of the metric'],
    [{ basis: '' }, 'basis: is blank; use total, period or unclear'],
    [{ to: '' }, 'to: is blank; write the last day that the figure covers as YYYY-MM-DD'],
    [{ places: '' }, 'places: is blank; write the code or the name of each place, separated by ;'],
    [{ places: ' ; ' }, 'places: names no place; write the code or the name of each place, separated by ;'],
    [{ qualifier: '' }, 'qualifier: is blank; use exact, about, at_least, at_most or between'],
    [
      { amount: '' },
      'amount: is blank; write the amount that the report prints, and 0 only where the report says none',
    ],
    [{ unit: '' }, 'unit: is blank; use count'],
    [{ report_title: 'x'.repeat(501) }, 'report_title: is 501 characters long; shorten it to 500'],
    [{ words: 'x'.repeat(4001) }, 'words: is 4,001 characters long; shorten it to 4,000'],
    [{ claim_id: 'x'.repeat(201) }, 'claim_id: is 201 characters long; shorten it to 200'],
    [{ publisher: 'TA\nSS' }, 'publisher: has a line break; write it on one line'],
    [
      { publisher: 'TA\u0007SS' },
      'publisher: has a character that cannot be shown (U+0007, bell) at position 3; remove it',
    ],
    [
      { words: 'a\u0000b' },
      'words: has a character that cannot be shown (U+0000, null) at position 2; remove it',
    ],
    [
      { note: 'a\ud800b' },
      'note: has a character that cannot be shown (U+D800, half of a character) at position 2; remove it',
    ],
    [{ grade: 'E' }, 'grade: "E" is not a grade; use A, B, C, D or X, or leave it blank'],
    [
      { language: 'English' },
      'language: "English" is not the code of a language; write its letters, such as en, ar or uk, or leave it blank',
    ],
    [
      { url: 'ftp://example.org' },
      'url: "ftp://example.org" is not a web address; begin it with https:// or http:// and leave out spaces, or leave it blank',
    ],
    [
      { archive_url: 'javascript:alert(1)' },
      'archive_url: "javascript:alert(1)" is not a web address; begin it with https:// or http:// and leave out spaces, or leave it blank',
    ],
    [
      { url: 'https://exa mple.org' },
      'url: "https://exa mple.org" is not a web address; begin it with https:// or http:// and leave out spaces, or leave it blank',
    ],
    [{ published: '22.09.2017' }, 'published: "22.09.2017" is not a day; write it as YYYY-MM-DD: 2017-09-22'],
    [{ accessed: 'today' }, 'accessed: "today" is not a day; write it as YYYY-MM-DD, such as 2017-09-22'],
    [{ to: '2017-09-31' }, 'to: "2017-09-31" is not on the calendar; 2017-09 has the days 01 to 30'],
    [{ country: 'Syria' }, 'country: "Syria" is not the code of a known country; write SY'],
    [{ country: 'sy' }, 'country: "sy" is not the code of a known country; write SY'],
    [{ country: 'XX' }, 'country: "XX" is not the code of a known country; use SY, UA or YE'],
    [{ metric: 'mines' }, `metric: "mines" is not a known metric; use ${METRICS}`],
    [
      { part: 'mines' },
      'part: "mines" is not a part of devices; use ap_mine, av_mine, cluster, uxo, axo, ied, bomb, erw, small_arms or other, or leave it blank',
    ],
    [{ metric: 'area', unit: 'ha', part: 'ied' }, 'part: "ied" is not a part of area; leave it blank'],
    [{ basis: 'sum' }, 'basis: "sum" is not a basis; use total, period or unclear'],
    [
      { basis: 'total' },
      'from: is not blank, and a total counts from the beginning; leave it blank, or use the basis period',
    ],
    [
      { from: '2017-09-23' },
      'from: 2017-09-23 is after the last day, 2017-09-22; correct whichever of the two is wrong',
    ],
    [
      { from_precision: 'week' },
      'from_precision: "week" is not a precision; use day, month, year or recent, or leave it blank',
    ],
    [
      { to_precision: 'week' },
      'to_precision: "week" is not a precision; use day, month, year or recent, or leave it blank',
    ],
    [
      { from: '2017-09-02', from_precision: 'month' },
      'from_precision: is month, and 2017-09-02 is not the first day of its month; write 2017-09-01 in from, or leave the precision blank',
    ],
    [
      { from: '2017-09-01', from_precision: 'year' },
      'from_precision: is year, and 2017-09-01 is not the first day of its year; write 2017-01-01 in from, or leave the precision blank',
    ],
    [
      { to: '2017-09-15', to_precision: 'month' },
      'to_precision: is month, and 2017-09-15 is not the last day of its month or the day of publication; write 2017-09-22 or 2017-09-30 in to, or leave the precision blank',
    ],
    [
      { from: '', to: '2016-09-30', to_precision: 'year' },
      'to_precision: is year, and 2016-09-30 is not the last day of its year; write 2016-12-31 in to, or leave the precision blank',
    ],
    [
      { from: '', from_precision: 'month' },
      'from_precision: is month, and from is blank; leave it blank too, or write the first day in from',
    ],
    [
      { basis: 'total', from: '', from_precision: 'recent' },
      'from_precision: is recent, and from is blank; leave it blank too, or write the first day in from',
    ],
    [
      { from_precision: 'recent' },
      'from_precision: is recent, and from gives a first day; leave one of the two blank',
    ],
    [
      { from: '', to: '0024-03-01' },
      'to: 0024-03-01 is before 1900-01-01, which no report reaches back to; write the year in full: 2024-03-01 or 1924-03-01',
    ],
    [
      { from: '0213-03-01' },
      'from: 0213-03-01 is before 1900-01-01, which no report reaches back to; correct the year',
    ],
    [
      { operator: '+++' },
      'operator: "+++" has no letter and no digit to be found by; write the name in letters',
    ],
    [
      { publisher: '—' },
      'publisher: "—" has no letter and no digit to be found by; write the name in letters',
    ],
    [{ said_by: '😀' }, 'said_by: "😀" has no letter and no digit to be found by; write the name in letters'],
    [
      { places: 'Aleppo' },
      'places: "Aleppo" is the name of two places; write SY02 (Aleppo, admin 1) or gn170063 (Aleppo, city)',
    ],
    [{ places: 'YE11' }, 'places: "YE11" is a place in YE, not in SY; correct the place or the country'],
    [{ places: 'SY02;Aleppo governorate' }, 'places: names SY02 twice; name each place once'],
    [
      { places: 'gn170063;SY02' },
      'places: names gn170063 and SY02, which holds it; name only the places that the figure is for',
    ],
    [
      { places: Array.from({ length: 101 }, (_, at) => `p${at}`).join(';') },
      'places: names 101 places; name at most 100, or the place that holds them',
    ],
    [
      { places: 'x'.repeat(300) },
      `places: "${'x'.repeat(59)}…" is too long for a name; separate places by ;`,
    ],
    [
      { qualifier: 'nearly' },
      'qualifier: "nearly" is not a qualifier; use exact, about, at_least, at_most or between',
    ],
    [
      { amount: '1,683.4' },
      'amount: "1,683.4" has a comma; write amounts with a point and no separators: 1683.4',
    ],
    [
      { amount: '12.5' },
      'amount: 12.5 is not a whole number, and devices are counted whole; write the whole number that the report prints',
    ],
    [
      { amount_to: '5' },
      'amount_to: is not blank beside the qualifier exact; leave it blank, or use between',
    ],
    [
      { qualifier: 'between', amount_to: '5' },
      'amount_to: 5 is below the amount 60384; write the smaller number first',
    ],
    [
      { metric: 'area', unit: 'acress' },
      'unit: "acress" is not a unit of area; use acre, dunum, ha, km2 or m2',
    ],
    [{ unit: 'pcs' }, 'unit: "pcs" is not a unit of devices; use count'],
    [
      { pin: 'reject', pin_reason: 'scope' },
      'pin: "reject" is not a ruling; use accept or set_aside, or leave it blank',
    ],
    [{ pin: 'accept' }, `pin_reason: is blank beside a ruling; use ${REASONS}`],
    [
      { pin: 'accept', pin_reason: 'because' },
      `pin_reason: "because" is not a reason; use ${REASONS}, or leave it blank`,
    ],
    [
      { pin_reason: 'scope' },
      'pin: is blank beside a reason; write accept or set_aside, or leave both blank',
    ],
    [
      { pin_date: '2020-02-03' },
      'pin: is blank beside the day of a ruling; write accept or set_aside, or leave both blank',
    ],
    [
      { pin: 'accept', pin_reason: 'scope', pin_date: '3/2/2020' },
      'pin_date: "3/2/2020" is not a day; write it as YYYY-MM-DD: 2020-02-03 or 2020-03-02',
    ],
    [
      { accepted: 'falls', accepted_reason: 'scope' },
      'accepted: "falls" is not a check; use whole, dates, duplicate, disagrees, fall, scope, parts, increment, unit, too_large, outlier or words',
    ],
    [
      { accepted: 'fall;scope;fall', accepted_reason: 'scope' },
      'accepted: names fall twice; name each check once',
    ],
    [
      { accepted: 'fall', accepted_reason: 'unreliable' },
      `accepted_reason: "unreliable" is not a reason; use ${ANSWERS}`,
    ],
    [{ accepted: 'fall' }, `accepted_reason: is blank beside an accepted check; use ${ANSWERS}`],
    [
      { accepted_reason: 'scope' },
      'accepted: is blank beside a reason; use whole, dates, duplicate, disagrees, fall, scope, parts, increment, unit, too_large, outlier or words, or leave both blank',
    ],
    [
      { accepted: 'fall;scope;words', accepted_reason: 'scope;entry' },
      'accepted_reason: has 2 reasons for 3 checks; write one for each in the same order, or one for all',
    ],
    [
      { claim_id: 'a;b' },
      'claim_id: has a semicolon, which separates ids in a list; write the id without it',
    ],
    [
      { claim_id: 'c1', supersedes: 'c1' },
      'supersedes: is the id of the claim itself; write the id of the claim that it corrects',
    ],
    [
      { withdrawn: 'maybe' },
      'withdrawn: "maybe" is neither yes nor no; use true or false, or leave it blank',
    ],
  ])('%o is told with its line, column and remedy', (fields, problem) => {
    expect(problems(fields)).toEqual([`line 17, column ${problem}`])
  })

  it('tells all of them, in the order of the columns', () => {
    expect(
      problems({ metric: 'mines', amount: '', url: 'x', pin: 'no', grade: 'Z', places: 'Alepo;SY99' }),
    ).toEqual([
      'line 17, column grade: "Z" is not a grade; use A, B, C, D or X, or leave it blank',
      'line 17, column url: "x" is not a web address; begin it with https:// or http:// and leave out spaces, or leave it blank',
      `line 17, column metric: "mines" is not a known metric; use ${METRICS}`,
      'line 17, column places: "Alepo" is the name of two places; write SY02 (Aleppo, admin 1) or gn170063 (Aleppo, city)',
      expect.stringMatching(/^line 17, column places: "SY99" is not a known place in SY; the nearest are /),
      'line 17, column amount: is blank; write the amount that the report prints, and 0 only where the report says none',
      'line 17, column pin: "no" is not a ruling; use accept or set_aside, or leave it blank',
      `line 17, column pin_reason: is blank beside a ruling; use ${REASONS}`,
    ])
  })

  it('repeats no more of a cell than a message can hold', () => {
    const long = 'y'.repeat(100_000)
    for (const column of CLAIM_COLUMNS) {
      for (const problem of problems({ [column.name]: long })) expect(problem.length).toBeLessThan(300)
    }
  })
})
