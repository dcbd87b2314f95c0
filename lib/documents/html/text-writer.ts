/** Writes a text from pieces that are inline and from breaks between them: no line begins or ends with a space, no two blank lines follow each other. */
export class TextWriter {
  readonly #pieces: string[] = []
  #length = 0
  /** Line ends that stand before the next words; 0 where these go on the line. */
  #breaks = 0
  #space = false

  get length(): number {
    return this.#length
  }

  /** The last signs that were written, for what depends on what stands before it. */
  get tail(): string {
    return this.#breaks > 0 ? '' : (this.#pieces.at(-1) ?? '').slice(-12)
  }

  /** Words that go on the line; signs of space count as one. */
  inline(text: string): void {
    const words = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    if (words === '') return
    if (words === ' ') {
      this.#space = true
      return
    }
    const begins = words.startsWith(' ') || this.#space
    this.#put((begins && !this.#atStart ? ' ' : '') + words.trim())
    this.#space = words.endsWith(' ')
  }

  /** The same, without a space before it where it begins with none. */
  attach(text: string): void {
    if (text !== '') this.#space = false
    this.inline(text)
  }

  /** A text with its own lines and spaces. */
  verbatim(text: string): void {
    if (text === '') return
    this.#put(text)
  }

  breakLine(): void {
    this.#breakBy(1)
  }

  breakParagraph(): void {
    this.#breakBy(2)
  }

  text(): string {
    return this.#pieces.join('')
  }

  get #atStart(): boolean {
    return this.#length === 0 || this.#breaks > 0
  }

  #breakBy(count: number): void {
    this.#space = false
    if (this.#length > 0) this.#breaks = Math.max(this.#breaks, count)
  }

  #put(text: string): void {
    const written = '\n'.repeat(this.#length === 0 ? 0 : this.#breaks) + text
    this.#breaks = 0
    this.#pieces.push(written)
    this.#length += written.length
  }
}
