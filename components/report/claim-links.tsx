import type { ClaimView } from '@/lib/views/claim-view'

/** Other figures that one has to do with, by what they are to it. */
export function ClaimLinks({ links }: { links: ClaimView['links'] }) {
  return links.map(({ label, claims }) => (
    <div key={label}>
      <p className="text-muted">{label}</p>
      <ul className="ms-4 list-disc space-y-1">
        {claims.map(({ key, text, href }) => (
          <li key={key}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  ))
}
