/** Puts a number with its citation and the address of the page on the clipboard (lib/http/frame), where scripts run. */
export function CopyNumber({ citation, label, done }: { citation: string; label: string; done: string }) {
  if (citation === '') return null
  return (
    <button
      type="button"
      className="copy-number live-only"
      data-copy={citation}
      data-done={done}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M5.5 5.5h8v8h-8z M2.5 10.5v-8h8" />
      </svg>
    </button>
  )
}
