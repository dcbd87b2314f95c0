import { fold } from '@/lib/places/fold'

/** What a row of sums is called, in the languages of such tables. */
const TOTALS = [
  ...['Total', 'Totals', 'Grand total', 'Subtotal', 'Sub-total', 'Sum', 'Overall', 'Total result'],
  ...['Totaux', 'Sous-total', 'Total général', 'Somme', 'Ensemble', 'Total generale'],
  ...['Total general', 'Suma', 'Suma total', 'Total geral', 'Soma', 'Totais', 'Totales'],
  ...['Gesamt', 'Summe', 'Insgesamt', 'Gesamtsumme', 'Gesamtergebnis', 'Zwischensumme'],
  ...['Итого', 'Всего', 'Общий итог', 'Сумма', 'Итог', 'Промежуточный итог', 'Всего по стране'],
  ...['Разом', 'Усього', 'Всього', 'Загальний підсумок', 'Підсумок', 'Сума'],
  ...[
    'المجموع',
    'الإجمالي',
    'إجمالي',
    'مجموع',
    'المجموع الكلي',
    'الإجمالي العام',
    'المجموع العام',
    'الاجمالي الكلي',
  ],
  ...['جمع', 'جمع کل', 'مجموع کل', '合計', '小計', '総計', '計', 'Toplam', 'Genel toplam', 'Totale'],
].map(fold)
const KNOWN = new Set(TOTALS)

const bare = (text: string) => fold(text.replace(/[:：.=*]+\s*$/, '').replace(/\s*\(.*\)\s*$/, ''))

/** Whether a text says that its row sums up others, and nothing else. */
export const isTotalWord = (text: string) => KNOWN.has(bare(text))

/** What is left of a text that begins or ends with such a word, folded: "Homs Total" is "homs"; null where it does neither. */
export function withoutTotalWord(text: string): string | null {
  const whole = bare(text)
  for (const word of TOTALS) {
    if (whole.startsWith(`${word} `)) return whole.slice(word.length + 1)
    if (whole.endsWith(` ${word}`)) return whole.slice(0, -word.length - 1)
  }
  return null
}
