import { defaultLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import type { GazetteerProblem } from '@/lib/places/gazetteer/file-rows'
import type { FileMatch } from '@/lib/places/gazetteer/match-file'

/** How many of a kind are named; the rest are counted. */
const mostNamed = 20

/** What a gazetteer file does, or would do, as lines. */
export function preview({ matched, added, changes, gone, passedOver }: FileMatch): string[] {
  const coded = changes.filter(({ codeToAdd }) => codeToAdd !== '')
  const renamed = changes.flatMap(({ code, renamed }) => renamed.map((name) => ({ code, ...name })))
  return [
    `${matched} matched, ${coded.length} of them go by a further code, ${added.length} added, ${renamed.length} renamed`,
    ...some(coded, ({ code, codeToAdd }) => `matched: ${code} is ${codeToAdd}`),
    ...some(
      added,
      ({ code, names, parentCode }) => `added: ${code} ${names[0]?.name ?? ''}, in ${parentCode}`,
    ),
    ...some(renamed, ({ code, from, to }) => `renamed: ${code} was "${from}", is "${to}"`),
    ...some(gone, (code) => `gone: ${code} is not in the file; it stays on record`),
    ...(passedOver === 0 ? [] : [`${passedOver} rows passed over: their places are not on record`]),
  ]
}

/** What is wrong with a row, in words. */
export const faultText = ({ fault, text, other }: GazetteerProblem, { t }: I18n): string =>
  t('lists.file.fault', { fault, text, other })

/** Why a gazetteer file was not entered. */
export function refusal(file: string, problems: readonly GazetteerProblem[]): string {
  return [
    `${file} was not entered, nothing of it:`,
    ...some(problems, (problem) => `line ${problem.line}: ${faultText(problem, getI18n(defaultLocale))}`),
  ].join('\n')
}

function some<Item>(items: readonly Item[], told: (item: Item) => string): string[] {
  const lines = items.slice(0, mostNamed).map(told)
  return items.length > mostNamed ? [...lines, `and ${items.length - mostNamed} more`] : lines
}
