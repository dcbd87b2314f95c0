import { foldedWords } from '@/lib/places/fold'

/** Whether something that is called and explained by these texts has all words of what is typed, each as the beginning of one; all has that where nothing is. */
export function isFoundBy(typed: string, texts: readonly string[]): boolean {
  const own = texts.flatMap(foldedWords)
  return foldedWords(typed).every((word) => own.some((one) => one.startsWith(word)))
}
