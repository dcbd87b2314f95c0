/** Says of what a page had to leave out; nothing where it shows all. `text` puts the names into their sentence. */
export function Undrawn({ names, text }: { names: readonly string[]; text: (names: string) => string }) {
  return names.length === 0 ? null : (
    <p role="status" className="mt-6 border-s-4 border-ink ps-3">
      {text(names.join(', '))}
    </p>
  )
}
