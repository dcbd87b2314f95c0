/** Languages whose names of months are known. */
const LANGUAGES = [
  ...['ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'de', 'de-AT', 'en', 'en-GB'],
  ...['es', 'fa', 'fr', 'it', 'pt', 'ru', 'tr', 'uk'],
]

/** What is written too: the seventh month is "juil" as well as "juil.", the ninth "sept" in languages whose short form is another. */
const OTHERS: Readonly<Record<string, number>> = {
  ...{ sept: 9, setiembre: 9, set: 9, dez: 12, déc: 12, janv: 1, févr: 2, avr: 4, juil: 7, jänner: 1 },
  ...{ إبريل: 4, جولای: 7, آگست: 8, اكتوبر: 10, يوليوز: 7 },
  ...{ 'تشرين اول': 10, 'تشرين ثاني': 11, 'كانون اول': 12, 'كانون ثاني': 1 },
  ...{ январе: 1, феврале: 2, марте: 3, апреле: 4, мае: 5, июне: 6, июле: 7, августе: 8, сентябре: 9 },
  ...{ октябре: 10, ноябре: 11, декабре: 12, січні: 1, лютому: 2, березні: 3, квітні: 4, травні: 5 },
  ...{ червні: 6, липні: 7, серпні: 8, вересні: 9, жовтні: 10, листопаді: 11, грудні: 12 },
}

let names: Map<string, number> | undefined

/** Months by their names, long and short, as they stand alone and beside a day: small letters without accents. */
function monthNames(): ReadonlyMap<string, number> {
  if (names !== undefined) return names
  names = new Map()
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' } as const]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month,
          ...beside,
          timeZone: 'UTC',
        })
        for (let at = 0; at < 12; at++) {
          const parts = format.formatToParts(new Date(Date.UTC(2001, at, 15)))
          add(names, parts.find(({ type }) => type === 'month')?.value ?? '', at + 1)
        }
      }
  for (const [name, month] of Object.entries(OTHERS)) add(names, name, month)
  return names
}

function add(known: Map<string, number>, name: string, month: number): void {
  const folded = dateWords(name).join(' ')
  if (/\p{L}/u.test(folded) && !known.has(folded)) known.set(folded, month)
}

/** Words and numbers of a text, in small letters without accents, in their order. */
export function dateWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}|\u0640/gu, '')
      .match(/\p{L}+|\d+/gu) ?? []
  )
}

/** The months that words name, in their order, each with the words that do: "كانون الثاني" is one month of two words. */
export function monthsIn(words: readonly string[]): { month: number; first: number; last: number }[] {
  const known = monthNames()
  const found: { month: number; first: number; last: number }[] = []
  for (let at = 0; at < words.length; at++) {
    for (const length of [2, 1]) {
      const month = known.get(words.slice(at, at + length).join(' '))
      if (month === undefined || at + length > words.length) continue
      found.push({ month, first: at, last: at + length - 1 })
      at += length - 1
      break
    }
  }
  return found
}
