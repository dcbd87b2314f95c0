import { type Day, dayNumber, dayOf, isDay } from '@/lib/periods/day'

/** The days that a report goes by: on which it was published, and the first and the last that its figures speak of; blank where none is known. */
export interface SeriesDays {
  published: Day
  from: string
  to: string
}

/** What stands for a part of a day: of the day of publication as it is, of the last day of the period behind `to`. */
const PARTS = ['d', 'dd', 'm', 'mm', 'month', 'monthname', 'mon', 'yyyy', 'yy', 'week'] as const
type DayPart = (typeof PARTS)[number]

const placeholder = /\{from\}|\{(to )?([a-z]+)\}/g

/** Written days in titles, the more telling first. `{monthname}` is a month's name as it stands alone. */
const IN_TITLES = [
  ...[
    '{d} de {month} de {yyyy}',
    '{d} {month} {yyyy}',
    '{dd} {month} {yyyy}',
    '{d} {mon} {yyyy}',
    '{dd} {mon} {yyyy}',
  ],
  ...['{month} {d}, {yyyy}', '{mon} {d}, {yyyy}', '{month} {d} {yyyy}'],
  ...[
    '{yyyy}-{mm}-{dd}',
    '{dd}.{mm}.{yyyy}',
    '{d}.{m}.{yyyy}',
    '{dd}/{mm}/{yyyy}',
    '{d}/{m}/{yyyy}',
    '{mm}/{dd}/{yyyy}',
  ],
  ...['{dd}-{mm}-{yyyy}', '{dd}.{mm}.{yy}', '{d} {month}', '{month} {d}'],
]
const MONTHS_IN_TITLES = [
  '{monthname} {yyyy}',
  '{month} {yyyy}',
  '{mon} {yyyy}',
  '{mm}.{yyyy}',
  '{mm}/{yyyy}',
  '{yyyy}-{mm}',
]

const IN_LINKS = [
  ...[
    '{yyyy}-{mm}-{dd}',
    '{yyyy}/{mm}/{dd}',
    '{yyyy}_{mm}_{dd}',
    '{yyyy}.{mm}.{dd}',
    '{yyyy}{mm}{dd}',
    '{yyyy}/{m}/{d}',
  ],
  ...['{dd}-{mm}-{yyyy}', '{dd}.{mm}.{yyyy}', '{dd}_{mm}_{yyyy}', '{dd}/{mm}/{yyyy}', '{dd}{mm}{yyyy}'],
  ...[
    '{d}-{month}-{yyyy}',
    '{dd}-{month}-{yyyy}',
    '{d}-{mon}-{yyyy}',
    '{month}-{d}-{yyyy}',
    '{mon}-{d}-{yyyy}',
  ],
]
const MONTHS_IN_LINKS = ['{yyyy}/{mm}', '{yyyy}-{mm}', '{yyyy}{mm}', '{month}-{yyyy}', '{monthname}-{yyyy}']

/** What a week of the year is called before its number. */
const weekNumber =
  /((?:week|wk|semaine|semana|недел[яи]|тижд?е?н(?:ь|я)|أسبوع|الأسبوع)\s*(?:no\.?|n°|№|#)?\s*)(\d{1,2})(?!\d)/giu

/** A title of a report, with placeholders where it has the report's days. `language` is that of the report; blank: English. */
export function toTitlePattern(title: string, days: SeriesDays, language: string): string {
  const kept = withPlaceholders(title, [
    ...formsOf(IN_TITLES, days.published, '', language),
    ...formsOf(IN_TITLES, days.to, 'to ', language),
    ...formsOf(MONTHS_IN_TITLES, days.to, 'to ', language),
    ...formsOf(MONTHS_IN_TITLES, days.published, '', language),
    ...formsOf(['{yyyy}'], days.to, 'to ', language),
    ...formsOf(['{yyyy}'], days.published, '', language),
  ])
  const week = isDay(days.to) ? partOf('week', days.to, language) : ''
  const weekly = kept.replace(weekNumber, (all, name: string, number: string) =>
    Number(number) === Number(week) ? `${name}{to week}` : all,
  )
  return withFirstDay(weekly, days)
}

/** "6–12 October" begins with the first day of the period: its number before the placeholder of the last one. */
function withFirstDay(pattern: string, { from, to }: SeriesDays): string {
  if (!isDay(from) || from.slice(0, 7) !== to.slice(0, 7)) return pattern
  return pattern.replace(
    /(?<!\d)(\d{1,2})(\s*[–—-]\s*)(?=\{(?:to )?dd?\})/u,
    (all, number: string, dash: string) => (Number(number) === Number(from.slice(8)) ? `{from}${dash}` : all),
  )
}

/**
 * An address of a report, with placeholders where it has its days; blank where it has none that tell one report of the series from the
 * next: in a series by months (`monthly`) a month is enough.
 */
export function toLinkPattern(link: string, days: SeriesDays, monthly: boolean): string {
  const inFull = withPlaceholders(link, [
    ...formsOf(IN_LINKS, days.published, '', 'en', true),
    ...formsOf(IN_LINKS, days.to, 'to ', 'en', true),
  ])
  const pattern = withPlaceholders(inFull, [
    ...formsOf(MONTHS_IN_LINKS, days.published, '', 'en', true),
    ...formsOf(MONTHS_IN_LINKS, days.to, 'to ', 'en', true),
  ])
  return inFull !== link || (monthly && pattern !== link) ? pattern : ''
}

type Form = { pattern: string; text: string }

function formsOf(
  patterns: readonly string[],
  day: string,
  of: '' | 'to ',
  language: string,
  inLink = false,
): Form[] {
  if (!isDay(day)) return []
  return patterns.map((bare) => {
    const pattern = bare.replaceAll('{', `{${of}`)
    return { pattern, text: filled(pattern, { published: day, from: '', to: day }, language, inLink) }
  })
}

/** A text with the first fitting form in place of each day that it has; digits and letters beside one make it another word. */
function withPlaceholders(text: string, forms: readonly Form[]): string {
  // What is a placeholder already is left alone.
  let parts = text.split(/(\{[^{}]*\})/)
  for (const { pattern, text: sought } of forms) {
    if (!text.includes(sought)) continue
    const found = new RegExp(
      `(?<![\\p{L}\\d])${sought.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\d])`,
      'gu',
    )
    parts = parts.flatMap((part) =>
      part.startsWith('{') ? [part] : part.replace(found, () => pattern).split(/(\{[^{}]*\})/),
    )
  }
  return parts.join('')
}

/** A title by its pattern. */
export const titleOn = (pattern: string, days: SeriesDays, language: string): string =>
  filled(pattern, days, language, false)

/** An address by its pattern. */
export const linkOn = (pattern: string, days: SeriesDays): string => filled(pattern, days, 'en', true)

function filled(pattern: string, days: SeriesDays, language: string, inLink: boolean): string {
  return pattern.replace(placeholder, (all, to: string | undefined, name: string | undefined) => {
    if (name === undefined) return firstDayText(days, language)
    const part = PARTS.find((known) => known === name)
    const day = to === undefined ? days.published : days.to
    if (part === undefined || !isDay(day)) return all
    const text = partOf(part, day, language)
    return inLink ? text.toLowerCase() : text
  })
}

/** The day of the month, with the month where the period ends in another one. */
function firstDayText({ from, to }: SeriesDays, language: string): string {
  if (!isDay(from)) return '{from}'
  const number = partOf('d', from, language)
  return from.slice(0, 7) === to.slice(0, 7) ? number : `${number} ${partOf('month', from, language)}`
}

/** The placeholders of a pattern that mean nothing. */
export const unknownPlaceholders = (pattern: string): string[] =>
  [...pattern.matchAll(/\{[^{}]*\}/g)]
    .map(([text]) => text)
    .filter(
      (text) => text !== '{from}' && !PARTS.some((part) => text === `{${part}}` || text === `{to ${part}}`),
    )

/** Whether a pattern says any of the days that it is filled with: without one, all reports of a series are called the same. */
export const hasDay = (pattern: string): boolean =>
  unknownPlaceholders(pattern).length < (pattern.match(/\{[^{}]*\}/g)?.length ?? 0)

/** What a text by the pattern looks like, whatever its days are. */
export function patternMatcher(pattern: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  const parts = pattern.split(/(\{[^{}]*\})/).map((part) => {
    if (!part.startsWith('{') || unknownPlaceholders(part).length > 0) return literal(part)
    const name = part.replace(/^\{(?:to )?|\}$/g, '')
    if (name === 'from') return '\\d{1,2}(?: \\p{L}+)?'
    return name.startsWith('mon') ? '\\p{L}[\\p{L}\\p{M}. ]*' : '\\d{1,4}'
  })
  return new RegExp(`^\\s*${parts.join('')}\\s*$`, 'iu')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A part of a day as the language writes it, in digits of Europe. */
function partOf(part: DayPart, day: Day, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  switch (part) {
    case 'd':
      return String(Number(date))
    case 'dd':
      return date
    case 'm':
      return String(Number(month))
    case 'mm':
      return month
    case 'yyyy':
      return year
    case 'yy':
      return year.slice(2)
    case 'week':
      return String(weekOf(day))
    case 'month':
      return monthText(day, language, 'long', true)
    case 'mon':
      return monthText(day, language, 'short', true)
    case 'monthname':
      return monthText(day, language, 'long', false)
  }
}

/** A month's name as it is beside a day (`12 октября`), or alone (`октябрь`). */
function monthText(day: Day, language: string, month: 'long' | 'short', besideDay: boolean): string {
  const key = `${language} ${month} ${besideDay}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(
      `${/^[a-z]{2,3}$/.test(language) ? language : 'en'}-u-ca-gregory-nu-latn`,
      {
        ...{ month, timeZone: 'UTC' },
        ...(besideDay ? { day: 'numeric' } : {}),
      },
    )
    formats.set(key, format)
  }
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`))
  return (parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '')
}

/** The number of a day's week by ISO 8601: the one with the first Thursday of a year is its first. */
function weekOf(day: Day): number {
  const number = dayNumber(day)
  // 1970-01-01 was a Thursday.
  const thursday = number + 3 - ((((number + 3) % 7) + 7) % 7)
  const year = Number(new Date(thursday * 86_400_000).toISOString().slice(0, 4))
  return Math.floor((thursday - dayNumber(dayOf(year, 1, 1))) / 7) + 1
}
