import type { I18n } from './words'

/** Texts in one line with the comma of the language between, such as the places that a place lies in; no "and" before the last. */
export const withCommas = (texts: readonly string[], { t }: Pick<I18n, 't'>): string =>
  texts.length === 0 ? '' : texts.reduce((before, after) => t('joined.comma', { before, after }))

/** The same with semicolons, for texts that have commas of their own. */
export const withSemicolons = (texts: readonly string[], { t }: Pick<I18n, 't'>): string =>
  texts.length === 0 ? '' : texts.reduce((before, after) => t('joined.semicolon', { before, after }))

/** The comma of the language with its space, for what stands between elements that are more than texts. */
export const commaOf = ({ t }: Pick<I18n, 't'>): string =>
  `${t('joined.comma', { before: '', after: '' }).trim()} `
