import type { Page } from '@playwright/test'

/**
 * Writes all words of a page in a language that nobody speaks: accented, two fifths longer, as the longest languages are, and running in
 * `direction`. Numbers stay. What fits then fits in languages that are yet to come.
 */
export async function speakPseudoLanguage(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate((direction) => {
    const accented: Readonly<Record<string, string>> = {
      a: 'á',
      e: 'é',
      i: 'í',
      o: 'ö',
      u: 'ü',
      n: 'ñ',
      c: 'ç',
    }
    const said = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => {
        const written = [...word].map((letter) => accented[letter] ?? letter).join('')
        return written + 'é'.repeat(Math.round(word.length * 0.4))
      })
    const { documentElement: root } = document
    root.dir = direction
    if (root.dataset.pseudo !== undefined) return
    root.dataset.pseudo = ''
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: node } = texts
      // Addresses, code and what is only heard are no words of a language.
      const around = node.parentElement
      if (around?.closest('script, style, code, pre, textarea, [data-address], .sr-only, svg') === null)
        node.textContent = said(node.textContent ?? '')
    }
  }, direction)
}
