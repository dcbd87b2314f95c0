/** A letter as it is sent: a link without the signs that keep it apart in a sentence, which programs for mail would take for a part of it. */
export const letterText = (text: string): string =>
  text.replaceAll(/\u2068(https?:\/\/[^\s\u2069]+)\u2069/g, '$1')
