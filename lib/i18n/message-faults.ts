import { messageShape } from './message-shape'

/** The forms that a number has in a language, and what stands as well for some of them. */
const formsOf = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories
const exactly: Record<string, string> = { zero: '=0', one: '=1', two: '=2' }

/** In Russian and Ukrainian "one" is 21 as well, so 1 alone does not stand for it. */
const oneIsMany = (locale: string) => new Intl.PluralRules(locale).select(21) === 'one'

/**
 * Everything that is wrong with a message beside the English one: it is blank or not well formed, is given something else, chooses by
 * other words, or lacks a form that numbers have in its language.
 */
export function messageFaults(english: string, text: string, language: string): string[] {
  if (text.trim() === '') return ['is blank']
  let shape: ReturnType<typeof messageShape>
  try {
    shape = messageShape(text, language)
  } catch (error) {
    return [`is not well formed: ${error instanceof Error ? error.message : String(error)}`]
  }
  const told = messageShape(english, 'en')
  const isNumber = (name: string) =>
    told.numbers.has(name) || told.plurals.some(({ argument }) => argument === name)
  return [
    ...differing('arguments', shape.arguments.keys(), told.arguments.keys()),
    ...differing('tags', shape.tags, told.tags),
    ...[...shape.arguments].flatMap(([name, options]) =>
      options === null || isNumber(name)
        ? []
        : differing(`options of {${name}}`, options, told.arguments.get(name) ?? []),
    ),
    ...shape.plurals.flatMap(({ argument, forms }) => [
      ...(isNumber(argument) ? [] : [`chooses a form by {${argument}}, which is no number in English`]),
      ...missingForms(language, forms).map((form) => `{${argument}} has no form for "${form}"`),
    ]),
    // Other languages bend the whole word, and none can bend what is put in.
    ...shape.touching.map((word) => `a letter stands beside what is put in: ${word}`),
    ...(text.includes("'") ? ['has a straight apostrophe, by which ICU quotes; write ’'] : []),
  ]
}

/** English is what is translated: where it has no form, nothing is of that number. */
function missingForms(language: string, forms: readonly string[]): string[] {
  if (language === 'en') return []
  return formsOf(language).filter(
    (form) =>
      !forms.includes(form) &&
      !(forms.includes(exactly[form] ?? form) && !(form === 'one' && oneIsMany(language))),
  )
}

function differing(what: string, own: Iterable<string>, english: Iterable<string>): string[] {
  const [has, wants] = [new Set(own), new Set(english)]
  const missing = [...wants].filter((name) => !has.has(name))
  const surplus = [...has].filter((name) => !wants.has(name))
  return [
    ...(missing.length === 0 ? [] : [`lacks ${what} of the English: ${missing.join(', ')}`]),
    ...(surplus.length === 0 ? [] : [`has ${what} that the English has not: ${surplus.join(', ')}`]),
  ]
}
