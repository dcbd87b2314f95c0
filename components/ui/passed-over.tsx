/** What of its address a page passed over, in sentences: nobody is to take what is shown for what they asked for. */
export function PassedOver({ misread }: { misread: readonly string[] }) {
  return misread.map((said) => (
    <p key={said} className="mt-4 max-w-prose text-doubt" data-misread>
      {said}
    </p>
  ))
}
