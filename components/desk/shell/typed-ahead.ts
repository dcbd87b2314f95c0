/** A key as far as it types: with what is held, or as part of a sign that is being composed. */
type TypedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** A text after a key that types in it, or takes its last sign back; null for a key that does neither. */
export function textAfterKey(
  text: string,
  { key, ctrlKey, metaKey, altKey, isComposing }: TypedKey,
): string | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null
  if (key === 'Backspace') return [...text].slice(0, -1).join('')
  return [...key].length === 1 ? text + key : null
}

/** What is typed while the field that it is meant for is not there yet. */
export interface TypedAhead {
  begin(): void
  /** Ends it: what was typed. */
  take(): string
}

/** Keeps what is typed anywhere in a document from `begin` until it is taken; it reaches nothing else meanwhile. */
export function typedAhead(target: () => Document): TypedAhead {
  let text = ''
  let isOn = false
  const keep = (event: KeyboardEvent) => {
    const after = textAfterKey(text, event)
    if (after === null && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    text = after ?? text
  }
  return {
    begin() {
      if (isOn) return
      isOn = true
      target().addEventListener('keydown', keep, { capture: true })
    },
    take() {
      if (isOn) target().removeEventListener('keydown', keep, { capture: true })
      const typed = text
      isOn = false
      text = ''
      return typed
    },
  }
}
